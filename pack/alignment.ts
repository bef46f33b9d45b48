// Lays a text beside the digests of a document, paragraph by paragraph. Both tell the same things in
// the same order, each in its own words: names, figures and some of the words are what they share.
import type { Linker } from './linking';
import type { Document } from './schema';
import { termsOf } from './terms';

/** Which paragraphs of a text stand beside which passages. */
export interface Alignment {
  /** The paragraphs of each passage that has any, by the passage's id; indices in order. */
  readonly passages: ReadonlyMap<string, readonly number[]>;
  /** The ids of the passages that nothing in the text stands for. */
  readonly missing: readonly string[];
}

/** The paragraphs of a text. Where lines are cut at a width, blank lines part them; else every line does. */
export const paragraphsOf = (text: string): readonly string[] => {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\f/g, '\n\n').split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const isCutAtWidth =
    filled.length < lines.length &&
    filled.every((line) => line.length <= WIDEST_LINE) &&
    filled.some((line) => !/[\p{Po}\p{Pf}"']\s*$/u.test(line));
  const blocks = isCutAtWidth ? lines.join('\n').split(/\n\s*\n/) : filled;
  return blocks.map((block) => block.replace(/\s+/g, ' ').trim()).filter((block) => block !== '');
};

const WIDEST_LINE = 120;
/** What two texts must share to be one passage; a heading or a chance word shares less. */
const LEAST_SHARED = 0.12;
/** What a second paragraph of a passage, or a second passage of a paragraph, must share besides. */
const COST_OF_SECOND = 0.12;
const WEIGHT_OF_NAME = 3;
const WEIGHT_OF_FIGURE = 4;
/** Shorter words are mostly glue. */
const SHORTEST_WORD = 4;

type Features = ReadonlyMap<string, number>;

/** Aligns the paragraphs of a text with the passages of a document. */
export const align = (
  document: Document,
  paragraphs: readonly string[],
  linksIn: Linker,
): Alignment => {
  const passages = document.sections.flatMap((section) => section.passages);
  const digests = passages.map(({ digest }) => featuresOf(digest, linksIn));
  const rarity = rarityIn(digests);
  const texts = paragraphs.map((paragraph) => featuresOf(paragraph, linksIn));
  const gains = digests.map((digest) => {
    const size = sizeOf(digest, rarity);
    return texts.map((text) => likeness(digest, text, rarity, size) - LEAST_SHARED);
  });
  const aligned = new Map<string, number[]>();
  for (const [passage, paragraph] of bestPath(gains, paragraphs.length)) {
    const id = passages[passage]?.id ?? '';
    aligned.set(id, [...(aligned.get(id) ?? []), paragraph]);
  }
  return {
    passages: aligned,
    missing: passages.map(({ id }) => id).filter((id) => !aligned.has(id)),
  };
};

const featuresOf = (text: string, linksIn: Linker): Features => {
  const features = new Map<string, number>();
  for (const { id } of linksIn(text)) features.set(`name ${id}`, WEIGHT_OF_NAME);
  for (const { form } of termsOf(text)) {
    if (/^\p{N}/u.test(form)) features.set(form, WEIGHT_OF_FIGURE);
    else if (form.length >= SHORTEST_WORD) features.set(form.slice(0, 6), 1);
  }
  return features;
};

/** A feature that stands in every digest tells nothing of where one is. */
const rarityIn = (digests: readonly Features[]): Features => {
  const counts = new Map<string, number>();
  for (const digest of digests) {
    for (const feature of digest.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return new Map(
    [...counts].map(([feature, count]) => [feature, Math.log((digests.length + 1) / count)]),
  );
};

const sizeOf = (features: Features, rarity: Features): number =>
  [...features].reduce((sum, [feature, weight]) => sum + weight * (rarity.get(feature) ?? 0), 0);

/** The share that two texts have in common, from 0 to 1. What no digest knows counts in none. */
const likeness = (digest: Features, text: Features, rarity: Features, size: number): number => {
  let common = 0;
  for (const [feature, weight] of text) {
    if (digest.has(feature)) common += weight * (rarity.get(feature) ?? 0);
  }
  const larger = Math.max(size, sizeOf(text, rarity));
  return larger === 0 ? 0 : common / larger;
};

type Pair = readonly [passage: number, paragraph: number];
/** How a pair was come to: past a passage, past a paragraph, or by taking both together. */
type Step = 'passage' | 'paragraph' | 'both' | 'more text' | 'more passages';

/** The pairs, in the order of both texts, that share most; each passage and paragraph may be left out. */
const bestPath = (gains: readonly (readonly number[])[], width: number): readonly Pair[] => {
  // best[i][j]: what the first i passages and j paragraphs share at most; paired: with the last of both a pair.
  const best: number[][] = [Array.from({ length: width + 1 }, () => 0)];
  const paired: number[][] = [Array.from({ length: width + 1 }, () => -Infinity)];
  const steps: Step[][] = [[]];
  const pairSteps: Step[][] = [[]];
  gains.forEach((row, passage) => {
    const above = best[passage] ?? [];
    const pairedAbove = paired[passage] ?? [];
    const bestRow = [0];
    const pairedRow = [-Infinity];
    const stepRow: Step[] = ['passage'];
    const pairRow: Step[] = ['both'];
    row.forEach((gain, paragraph) => {
      const ways: readonly (readonly [Step, number])[] = [
        ['both', (above[paragraph] ?? 0) + gain],
        ['more text', (pairedRow[paragraph] ?? -Infinity) + gain - COST_OF_SECOND],
        ['more passages', (pairedAbove[paragraph + 1] ?? -Infinity) + gain - COST_OF_SECOND],
      ];
      const [pairStep, pair] = highest(ways);
      const [step, value] = highest<Step>([
        ['passage', above[paragraph + 1] ?? 0],
        ['paragraph', bestRow[paragraph] ?? 0],
        ['both', pair],
      ]);
      pairedRow.push(pair);
      pairRow.push(pairStep);
      bestRow.push(value);
      stepRow.push(step);
    });
    best.push(bestRow);
    paired.push(pairedRow);
    steps.push(stepRow);
    pairSteps.push(pairRow);
  });
  return walkBack(gains.length, width, steps, pairSteps);
};

const highest = <Name>(ways: readonly (readonly [Name, number])[]): readonly [Name, number] => {
  const [first, ...others] = ways;
  if (first === undefined) throw new Error('There is always a way.');
  return others.reduce((one, other) => (other[1] > one[1] ? other : one), first);
};

const walkBack = (
  height: number,
  width: number,
  steps: readonly (readonly Step[])[],
  pairSteps: readonly (readonly Step[])[],
): readonly Pair[] => {
  const pairs: Pair[] = [];
  let passage = height;
  let paragraph = width;
  let isPaired = false;
  while (passage > 0 && paragraph > 0) {
    const step = isPaired ? 'both' : steps[passage]?.[paragraph];
    if (step === 'passage') passage -= 1;
    else if (step === 'paragraph') paragraph -= 1;
    else {
      pairs.push([passage - 1, paragraph - 1]);
      const cameBy = pairSteps[passage]?.[paragraph];
      isPaired = cameBy === 'more text' || cameBy === 'more passages';
      if (cameBy !== 'more passages') paragraph -= 1;
      if (cameBy !== 'more text') passage -= 1;
    }
  }
  return pairs.toReversed();
};
