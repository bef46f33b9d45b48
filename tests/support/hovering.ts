// Pointer and keys over a document of invented names, with cards that only tell of themselves.
import { userEvent } from 'vitest/browser';
import type { ShadowOpener } from '../../page/hosts';
import type { HoverWishes } from '../../page/hovering';
import { type Pointer, startPointer } from '../../page/pointer';
import type { FoundMention } from '../../page/present';
import { mount, pick, textsIn, untilTestEnds } from './document';
import { present } from './presented';

export interface Watched {
  readonly place: HTMLElement;
  /** What was shown and hidden, in order. */
  readonly seen: string[];
  /** What was made ready, in order; undefined where that was dropped. */
  readonly prepared: (string | undefined)[];
  /** When cards were shown, in the clock of events. */
  readonly shownAt: number[];
  readonly pointer: Pointer;
  /** The first mention of the page. */
  readonly first: () => FoundMention;
}

export interface HoverSetting {
  readonly isAlive?: () => boolean;
  readonly isInCard?: (event: Event) => boolean;
  readonly open?: ShadowOpener;
  readonly wishes?: Partial<HoverWishes>;
  readonly signal?: AbortSignal;
}

export const HTML =
  '<p style="margin: 80px">By <b>Mira Halden</b> and <i>ORBA</i>.</p><section style="height: 300px">End</section>';

export const startHovering = async (html = HTML, setting: HoverSetting = {}): Promise<Watched> => {
  const { isAlive = () => true, isInCard = () => false, open, signal = untilTestEnds() } = setting;
  const place = mount(html);
  const { page, presentation, settled } = present(signal, 'every', open);
  await settled();
  const seen: string[] = [];
  const prepared: (string | undefined)[] = [];
  const shownAt: number[] = [];
  const pointer = startPointer({
    page,
    presentation,
    isAlive,
    wishes: () => ({ openOn: 'hover', dwell: 300, ...setting.wishes }),
    cards: {
      prepare: (mention) => prepared.push(mention?.range.toString()),
      open: ({ entities, range }, takesFocus) => {
        shownAt.push(performance.now());
        seen.push(`${takesFocus ? 'focus' : 'show'} ${entities.join()} ${range.toString()}`);
      },
      close: () => seen.push('hide'),
      boxOf: () => undefined,
      holds: isInCard,
    },
    escaped: () => undefined,
    signal,
  });
  const first = (): FoundMention => {
    const [node] = textsIn(pick(place, 'b'));
    const mention = node && presentation.mentionAt({ node, offset: 1 });
    if (mention === undefined) throw new Error('A mention was expected.');
    return mention;
  };
  await userEvent.hover(document.body, { position: { x: 2, y: 2 } });
  return { place, seen, prepared, shownAt, pointer, first };
};

/** Twice as long as a card needs to open or to close. */
export const waitOut = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));

export const SHOWN = 'show mira-halden Mira Halden';
