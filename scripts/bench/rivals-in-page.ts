// What a bench of rivals runs inside a page: others that find names in a text, beside ours.
import { AhoCorasick as DoubleArray } from '@monyone/aho-corasick/fast';
import Mark from 'mark.js';
import ModernAhoCorasick from 'modern-ahocorasick/fast';
import { staticRange } from '../../page/ranges';
import { nextReadable, textWalker } from '../../page/texts';
import { annotationsOf, deciderOf } from './detector';

/** What is looked for: names, and the same as a build packs them, for ours. */
export interface RivalQuestion {
  readonly names: readonly string[];
  readonly packed: string;
  readonly openings: string;
}

/** Milliseconds, and where names were found in the text of the page: "start-end". */
export interface RivalTimes {
  readonly start: number;
  readonly passes: readonly number[];
  readonly found: readonly string[];
}

declare global {
  var newsglossRival: (name: Rival, question: RivalQuestion, passes: number) => RivalTimes;
}

/** Reads the page once; what it then gives tells where it found names. */
type Pass = () => () => readonly StaticRange[];

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A pass over the text nodes, each by itself. */
const overTexts = (find: (text: string) => readonly Span[]): Pass => {
  const rangesIn = (node: Text, spans: readonly Span[]): readonly StaticRange[] =>
    spans.map(
      ({ start, end }) =>
        new StaticRange({
          startContainer: node,
          startOffset: start,
          endContainer: node,
          endOffset: end,
        }),
    );
  return () => {
    const found: (readonly [Text, readonly Span[]])[] = [];
    const walker = textWalker(document.body);
    for (let node = nextReadable(walker); node !== undefined; node = nextReadable(walker)) {
      const spans = find(node.data);
      if (spans.length > 0) found.push([node, spans]);
    }
    return () => found.flatMap(([node, spans]) => rangesIn(node, spans));
  };
};

const IN_WORD = /^[\p{L}\p{M}\p{N}_]/u;

/** Of all that an automaton finds, the longest that are words of their own. */
const longestWords = (text: string, spans: readonly Span[]): readonly Span[] => {
  let end = 0;
  return spans
    .filter(
      (span) => !IN_WORD.test(text.charAt(span.start - 1)) && !IN_WORD.test(text.slice(span.end)),
    )
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter((span) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
};

const RIVALS = {
  Newsgloss: ({ packed, openings }: RivalQuestion): Pass => {
    const decider = deciderOf(packed, openings);
    return () => {
      const { index } = annotationsOf(decider);
      return () =>
        [...index.runs()].flatMap((run) =>
          index.mentionsOf(run).map((mention) => staticRange(run, mention)),
        );
    };
  },
  'one regular expression': ({ names }: RivalQuestion): Pass => {
    const longestFirst = names.toSorted((one, other) => other.length - one.length);
    const word = '[\\p{L}\\p{M}\\p{N}_]';
    const joined = longestFirst
      .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
      .join('|');
    const expression = new RegExp(`(?<!${word})(?:${joined})(?!${word})`, 'gu');
    return overTexts((text) =>
      Array.from(text.matchAll(expression), ({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
      })),
    );
  },
  'modern-ahocorasick': ({ names }: RivalQuestion): Pass => {
    const automaton = new ModernAhoCorasick([...names]);
    return overTexts((text) => longestWords(text, automaton.search(text)));
  },
  '@monyone/aho-corasick': ({ names }: RivalQuestion): Pass => {
    const automaton = new DoubleArray([...names]);
    return overTexts((text) =>
      longestWords(
        text,
        automaton.matchInText(text).map(({ begin, end }) => ({ start: begin, end })),
      ),
    );
  },
  'mark.js': ({ names }: RivalQuestion): Pass => {
    // With more terms at once it dies of a stack overflow on a large page.
    const atOnce = 50;
    return () => {
      for (let from = 0; from < names.length; from += atOnce) {
        new Mark(document.body).mark(names.slice(from, from + atOnce), {
          accuracy: 'exactly',
          separateWordSearch: false,
          caseSensitive: true,
        });
      }
      return () => Array.from(document.querySelectorAll('mark[data-markjs]'), rangeInside);
    };
  },
};

/** One of those that are compared. */
export type Rival = keyof typeof RIVALS;

const rangeInside = (element: Element): StaticRange => {
  const walker = textWalker(element);
  const first = walker.nextNode();
  if (first === null) throw new Error('A mark has no text.');
  return new StaticRange({
    startContainer: first,
    startOffset: 0,
    endContainer: first,
    endOffset: element.textContent.length,
  });
};

/** Ranges by their places in the text of all text nodes, which marks do not change. */
const placesOf = (ranges: readonly StaticRange[]): readonly string[] => {
  const starts = new Map<Node, number>();
  const walker = textWalker(document.body);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    starts.set(node, length);
    length += node.nodeValue?.length ?? 0;
  }
  return ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const start = (starts.get(startContainer) ?? Number.NaN) + startOffset;
    return `${start}-${(starts.get(endContainer) ?? Number.NaN) + endOffset}`;
  });
};

const timed = <Made>(work: () => Made): readonly [made: Made, ms: number] => {
  const start = performance.now();
  const made = work();
  return [made, performance.now() - start];
};

globalThis.newsglossRival = (name, question, passes) => {
  const [pass, start] = timed(() => RIVALS[name](question));
  const read = Array.from({ length: passes }, () => timed(pass));
  const [tell] = read[0] ?? [];
  return { start, passes: read.map(([, ms]) => ms), found: placesOf(tell?.() ?? []) };
};
