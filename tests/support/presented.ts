// The whole page layer over the document of a test, with the invented names.
import { matcherOf } from '../../core/match/decider';
import type { Name } from '../../core/match/lexicon';
import type { Density } from '../../core/mentions/mention-index';
import { defaultSettings } from '../../core/settings';
import type { ShadowOpener } from '../../page/hosts';
import { type Lookout, startLookout } from '../../page/lookout';
import {
  type ListedMention,
  type Look,
  type Presentation,
  startPresenting,
} from '../../page/present';
import { NEWSPAPER_WORDS } from '../../core/match/newspaper-words';
import { type AnnotatedPage, startPage } from '../../page/start';
import { mount, pick, untilTestEnds } from './document';
import { eventually } from './eventually';
import { inventedMatcher } from './invented';

export interface Presented {
  readonly lookout: Lookout;
  readonly page: AnnotatedPage;
  readonly presentation: Presentation;
  /** Comes when nothing is left to read. */
  readonly settled: () => Promise<void>;
  /** The texts of all mentions in reading order. */
  readonly texts: () => readonly string[];
  /** Those of them that are painted. */
  readonly paintedTexts: () => readonly string[];
}

/** How a page looks at a density, with everything else at its default. */
export const lookAt = (density: Density): Look => ({ ...defaultSettings(), density });

/** Starts annotating and presenting the test's document until the signal aborts. */
export const present = (
  signal: AbortSignal,
  density: Density = 'every',
  openShadowRoot: ShadowOpener = () => null,
): Presented => {
  const { lexicon } = inventedMatcher();
  const isDecoy = (name: Name): boolean => name[1] < 0;
  const names = lexicon.names.filter((name) => !isDecoy(name));
  const matcher = matcherOf({ ...lexicon, names });
  const lookout = startLookout(
    {
      openings: matcher.openings,
      matcher: () => matcher,
      openShadowRoot,
      found: () => undefined,
      rested: () => undefined,
    },
    signal,
  );
  const context = { decoys: lexicon.names.filter(isDecoy), words: NEWSPAPER_WORDS };
  const page = startPage({ lookout, context, onChange: () => undefined }, signal);
  const presentation = startPresenting(page, lookAt(density), signal);
  const textsOf = (mentions: readonly ListedMention[]): string[] =>
    mentions.map(({ text }) => text);
  return {
    lookout,
    page,
    presentation,
    settled: () => eventually(page.isSettled).toBe(true),
    texts: () => textsOf(presentation.list()),
    paintedTexts: () => textsOf(presentation.list().filter(({ painted }) => painted)),
  };
};

/** What one who has ended still has, when one who goes on has let go of the name that a change takes away. */
export const textsAfterTheEnd = async (
  change: (named: HTMLElement) => void,
): Promise<readonly string[]> => {
  const controller = new AbortController();
  const place = mount('<p>Mira Halden</p>');
  const ended = present(controller.signal);
  await eventually(ended.texts).toEqual(['Mira Halden']);
  const lived = present(untilTestEnds());
  await eventually(lived.texts).toEqual(['Mira Halden']);
  controller.abort();
  change(pick(place, 'p'));
  await eventually(lived.texts).toEqual([]);
  return ended.texts();
};
