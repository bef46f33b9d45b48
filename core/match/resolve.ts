// Hits → mentions: the longest of overlapping names stands, decoys swallow what they contain,
// and what the context rules object to is left out.
import type { Decider } from './compile';
import { passage } from './context';
import type { Hit } from './find';
import { POLICY } from './lexicon';
import { type Objection, objectionTo } from './rules';

/** A resolved occurrence: where it stands in its text, and by which names of the lexicon. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Indices into the lexicon's names; more than one where entities share the text. */
  readonly names: readonly number[];
}

/** A hit that is no mention, and why. */
export interface Suppression extends Hit {
  readonly reason: Objection | 'inside a longer name' | 'inside a decoy';
  /** The name or decoy that it stands inside of: an index into the lexicon's names. */
  readonly inside?: number;
}

export interface Resolution {
  readonly mentions: readonly Mention[];
  readonly suppressed: readonly Suppression[];
}

const NOTHING: Resolution = { mentions: [], suppressed: [] };

/**
 * The mentions in one text, in order, and the hits that are none.
 * `language` is a BCP 47 tag or empty. Short forms are among the mentions: whether the full name
 * stands on the page is for the mention index.
 */
export const resolve = (decider: Decider, text: string, language = ''): Resolution => {
  const hits = decider.find(decider, text);
  if (hits.length === 0) return NOTHING;
  const suppressed: Suppression[] = [];
  const standing = keepLongest(decider, hits, suppressed);
  const surroundings = passage(text, language, standing, decider.vocabulary.smallWords);
  const mentions: { start: number; end: number; names: number[] }[] = [];
  for (const hit of standing) {
    if (isDecoy(decider, hit)) continue;
    const reason = objectionTo(decider, surroundings, hit);
    if (reason !== undefined) {
      suppressed.push({ ...hit, reason });
      continue;
    }
    const last = mentions.at(-1);
    if (last?.start === hit.start) last.names.push(hit.name);
    else mentions.push({ start: hit.start, end: hit.end, names: [hit.name] });
  }
  return { mentions, suppressed };
};

const isDecoy = ({ lexicon }: Decider, { name }: Hit): boolean =>
  ((lexicon.names[name]?.[2] ?? 0) & POLICY.decoy) !== 0;

/** Longest first, decoys before names of their length; in order of their starts when done. */
const keepLongest = (
  decider: Decider,
  hits: readonly Hit[],
  suppressed: Suppression[],
): readonly Hit[] => {
  if (hits.length === 1) return hits;
  const byLength = hits.toSorted(
    (one, other) =>
      other.end - other.start - (one.end - one.start) ||
      Number(isDecoy(decider, other)) - Number(isDecoy(decider, one)) ||
      one.start - other.start,
  );
  const standing: Hit[] = [];
  for (const hit of byLength) {
    const winner = standing.find((other) => hit.start < other.end && other.start < hit.end);
    const isShared =
      winner?.start === hit.start && winner.end === hit.end && !isDecoy(decider, winner);
    if (winner === undefined || isShared) standing.push(hit);
    else {
      const reason = isDecoy(decider, winner) ? 'inside a decoy' : 'inside a longer name';
      suppressed.push({ ...hit, reason, inside: winner.name });
    }
  }
  return standing.toSorted((one, other) => one.start - other.start);
};
