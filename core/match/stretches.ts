// A text may be a whole book: it is read a stretch at a time, in small steps, and what the rules ask of
// a name's surroundings costs no more there than elsewhere.
import type { Resolution } from './resolve';

/** The characters of a stretch. */
export const STRETCH = 10_000;
/** What is read on both sides besides: as far as names reach, and what decides on them. */
const MARGIN = 1000;

/** A part of a text with some of what surrounds it. */
export interface Stretch {
  readonly text: string;
  /** Where that begins in the whole. */
  readonly offset: number;
  /** Where the part itself begins in the whole, and ends. */
  readonly from: number;
  readonly to: number;
}

/** The stretches of a text, in order; most texts are one. */
export function* stretchesOf(text: string): Generator<Stretch, void> {
  for (let from = 0; from < text.length; from += STRETCH) {
    const to = from + STRETCH;
    const offset = Math.max(0, from - MARGIN);
    yield { text: text.slice(offset, to + MARGIN), offset, from, to };
  }
}

/** What a text mentions, found in steps by what finds it in a stretch. */
export function* resolveInSteps(
  resolve: (text: string) => Resolution,
  text: string,
): Generator<void, Resolution> {
  if (text.length <= STRETCH) return resolve(text);
  const found: Resolution[] = [];
  for (const stretch of stretchesOf(text)) {
    const { mentions, suppressed } = resolve(stretch.text);
    found.push({ mentions: ownOf(stretch, mentions), suppressed: ownOf(stretch, suppressed) });
    yield;
  }
  return {
    mentions: found.flatMap(({ mentions }) => mentions),
    suppressed: found.flatMap(({ suppressed }) => suppressed),
  };
}

/** Those that begin in the stretch itself, at their places in the whole. */
const ownOf = <Span extends { readonly start: number; readonly end: number }>(
  { offset, from, to }: Stretch,
  spans: readonly Span[],
): readonly Span[] =>
  spans
    .map((span) => ({ ...span, start: span.start + offset, end: span.end + offset }))
    .filter(({ start }) => start >= from && start < to);

/** What steps give in the end, for whoever has the time. */
export const allAtOnce = <Result>(steps: Generator<void, Result>): Result => {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
};
