// What each browser is asked for in a way of its own, so that one table serves both.
import type { WithFloor } from './floor';
import type { Inputs } from './input-rows';
import type { OwnPage } from './library-rows';
import type { Pair } from './pair';
import type { AskOurs } from './pointer-rows';
import type { Tab } from './tab';

/** One browser with the built extension, and one without. */
export interface Browsers<Opened extends Tab> extends Pair<Opened> {
  /** Starts another, with another extension. */
  readonly open: (extension: string) => Promise<WithFloor>;
  readonly inputs: Inputs<Opened>;
  readonly askOurs: AskOurs<Opened>;
  /** Opens a page of the built extension by its path and what follows it. */
  readonly openOwn: (path: string) => Promise<OwnPage>;
  /** The bytes of a tab's heap after garbage collection. */
  readonly heapOf: (tab: Opened) => Promise<number>;
  readonly close: () => Promise<void>;
}
