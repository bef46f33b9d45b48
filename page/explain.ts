// Why each mention of a page stands, and which names on it are left out, and why. Told of the page as
// it is when somebody asks: nobody reading it pays for that.
import { outlookOf } from '../core/match/find';
import { type Mention, resolve, type Suppression } from '../core/match/resolve';
import { allAtOnce } from '../core/match/stretches';
import { explain, type Explanation, isAlive } from '../core/mentions/explain';
import { type AnnotatedRun, resolveRun } from './annotations';
import { type Excerpt, excerpt } from './excerpt';
import { inReadingOrder } from './order';
import type { Presentation } from './present';
import { type Place, placeOf } from './ranges';
import { readRun, type TextRun } from './runs';
import { sift } from './sift';
import type { Hosts } from './slots';
import type { AnnotatedPage } from './start';
import { isPageText, isVisible } from './visibility';

/** Why a mention that stands is not painted. */
export type Unpainted =
  | 'a place on a page that names nothing but places'
  | 'passed over at this density';

export interface ExplainedMention extends Excerpt {
  readonly is: 'mention';
  /** The names by which it stands, each with its entity. */
  readonly explanation: readonly Explanation[];
  readonly painted: boolean;
  readonly unpainted?: Unpainted;
}

/** A name that stands in the text and is no mention of its entity. */
export interface LeftOut extends Excerpt, Explanation {
  readonly is: 'left out';
  readonly reason:
    | Suppression['reason']
    | 'a short form without its full name'
    | 'no page text'
    | 'not visible';
  /** The longer name, or the decoy, that it stands inside of. */
  readonly inside?: string;
}

export type Explained = ExplainedMention | LeftOut;

/** The same of one frame. */
export interface ExplainedFrame {
  readonly isTop: boolean;
  readonly url: string;
  readonly explained: readonly Explained[];
}

const EXCERPT_LENGTH = 24;

/** The names by which a mention of the page stands now. */
export const explainMention = (page: AnnotatedPage, mention: Mention): readonly Explanation[] =>
  explain(page.decider.lexicon, mention, mentionsOf(page.index, page.index.runs())).filter(isAlive);

/** All mentions of a page and all names that are none, in reading order. */
export const explainPage = (
  page: AnnotatedPage,
  presentation: Pick<Presentation, 'isPainted'> | undefined,
): readonly Explained[] => {
  const teller = {
    page,
    standing: mentionsOf(page.index, inReadingOrder(page.index.runs(), page.hosts)),
    presentation,
  };
  return inReadingOrder(runsWithNames(page), page.hosts).flatMap((run) => explainRun(run, teller));
};

const mentionsOf = (
  index: AnnotatedPage['index'],
  runs: Iterable<AnnotatedRun>,
): readonly Mention[] => [...runs].flatMap((run) => index.mentionsOf(run));

interface Teller {
  readonly page: AnnotatedPage;
  readonly standing: readonly Mention[];
  readonly presentation: Pick<Presentation, 'isPainted'> | undefined;
}

const runsWithNames = ({ decider, shadowRoots, hosts }: AnnotatedPage): ReadonlySet<TextRun> => {
  const sieve = {
    openings: decider.openings,
    outlook: (text: string) => outlookOf(decider, text),
  };
  const runs = new Set<TextRun>();
  const seen = new Set<Text>();
  for (const root of [document, ...shadowRoots()]) {
    for (const { texts } of sift(root, sieve)) {
      for (const text of texts) {
        if (seen.has(text)) continue;
        const run = readRun(text, hosts);
        for (const node of run.nodes) seen.add(node);
        runs.add(run);
      }
    }
  }
  return runs;
};

/** What may be a mention: `reason` where it is none. */
interface Candidate extends Mention {
  readonly reason?: LeftOut['reason'] | undefined;
  readonly inside?: number;
}

const explainRun = (read: TextRun, teller: Teller): readonly Explained[] => {
  const { run, mentions, suppressed } = allAtOnce(
    resolveRun(read, (text) => resolve(teller.page.decider, text, document.documentElement.lang)),
  );
  const candidates: readonly Candidate[] = [
    ...mentions.map((mention) => ({
      ...mention,
      reason: whyUnread(placeOf(run, mention.start), teller.page.hosts),
    })),
    ...suppressed.map(({ name, ...hit }) => ({ ...hit, names: [name] })),
  ];
  return candidates
    .toSorted((one, other) => one.start - other.start)
    .flatMap((candidate) => explainCandidate(run, candidate, teller));
};

const whyUnread = ({ node }: Place, hosts: Hosts): LeftOut['reason'] | undefined => {
  if (!isPageText(node, hosts)) return 'no page text';
  return isVisible(node) ? undefined : 'not visible';
};

const explainCandidate = (
  run: TextRun,
  candidate: Candidate,
  teller: Teller,
): readonly Explained[] => {
  const { page, standing } = teller;
  const { lexicon } = page.decider;
  const { reason, inside } = candidate;
  const surroundings = excerpt(run, candidate, EXCERPT_LENGTH);
  const names = explain(lexicon, candidate, standing);
  const leaveOut = (name: Explanation, because: LeftOut['reason']): LeftOut => ({
    is: 'left out',
    ...surroundings,
    ...name,
    reason: because,
    ...(inside !== undefined && { inside: lexicon.names[inside]?.[0] ?? '' }),
  });
  if (reason !== undefined) return names.map((name) => leaveOut(name, reason));
  const explanation = names.filter(isAlive);
  const left = names.filter((name) => !isAlive(name));
  return [
    ...(explanation.length === 0
      ? []
      : [
          {
            is: 'mention' as const,
            ...surroundings,
            explanation,
            ...painting(run, candidate, teller),
          },
        ]),
    ...left.map((name) => leaveOut(name, 'a short form without its full name')),
  ];
};

const painting = (
  { nodes }: TextRun,
  mention: Mention,
  { page, standing, presentation }: Teller,
): Pick<ExplainedMention, 'painted' | 'unpainted'> => {
  const known = nodes.flatMap((node) => page.runAt(node) ?? [])[0];
  const own = known?.mentions.find(({ start }) => start === mention.start);
  if (known && own && presentation?.isPainted(known, own) === true) return { painted: true };
  const isPlace = (one: Mention): boolean =>
    page.index.entitiesOf(one).every((entity) => page.entities[entity]?.kind === 'place');
  const isAmongPlaces = isPlace(mention) && standing.every(isPlace);
  return {
    painted: false,
    unpainted: isAmongPlaces
      ? 'a place on a page that names nothing but places'
      : 'passed over at this density',
  };
};
