// The mentions of one document as they stand: runs → mentions that a reader sees, by text node.
import type { Lexicon } from '../core/match/lexicon';
import type { Mention, Resolution } from '../core/match/resolve';
import { resolveInSteps } from '../core/match/stretches';
import { createMentionIndex, type MentionIndex } from '../core/mentions/mention-index';
import { indexAt, placeOf } from './ranges';
import { separateRun, type TextRun } from './runs';
import { type Separation, separationOf } from './seams';
import { NO_HOSTS, type Hosts } from './slots';
import { isPageText, isVisible } from './visibility';

/** A run that names something. */
export interface AnnotatedRun extends TextRun {
  /** All mentions, those that are not visible just now among them. */
  readonly mentions: readonly Mention[];
}

/** What is annotated in a document, kept true by whoever reads its runs. */
export interface Annotations {
  readonly index: MentionIndex<AnnotatedRun>;
  /**
   * Takes the place of what was known of the run's nodes, in small steps; gives the other nodes of what
   * was known, whose runs want reading anew. A run that changes meanwhile is dropped.
   */
  readonly admit: (run: TextRun) => Generator<void, readonly Text[]>;
  /** Forgets the run of a node; gives its other nodes, whose runs want reading anew. */
  readonly forget: (node: Text) => readonly Text[];
  /** Forgets runs with nodes that left the document; gives the nodes that stayed. */
  readonly sweep: () => readonly Text[];
  readonly runAt: (node: Text) => AnnotatedRun | undefined;
  /** Asks again which mentions of a run are hidden now; says whether they are others than before. */
  readonly review: (run: AnnotatedRun) => boolean;
  readonly hidden: ReadonlySet<AnnotatedRun>;
  /** All runs that name something, seen or hidden. */
  readonly all: () => Iterable<AnnotatedRun>;
  /** Runs that came, went or changed since the last call. */
  readonly takeChanged: () => ReadonlySet<AnnotatedRun>;
}

// As far as the context rules look to either side of a name, and some more.
const CONTEXT = 60;

/** Tells what a text mentions. */
export type Resolver = (text: string) => Resolution;

/** Makes the empty annotations of a document. */
export const createAnnotations = (
  lexicon: Lexicon,
  resolve: Resolver,
  hosts: Hosts = NO_HOSTS,
): Annotations => {
  const index = createMentionIndex<AnnotatedRun>(lexicon);
  const runs = new Map<Text, AnnotatedRun>();
  /** The mentions of each run that are not hidden. */
  const seen = new Map<AnnotatedRun, readonly Mention[]>();
  const hidden = new Set<AnnotatedRun>();
  let changed = new Set<AnnotatedRun>();
  let admitted: TextRun | undefined;

  const forgetRun = (run: AnnotatedRun): void => {
    for (const node of run.nodes) if (runs.get(node) === run) runs.delete(node);
    index.delete(run);
    hidden.delete(run);
    seen.delete(run);
    changed.add(run);
  };
  const show = (run: AnnotatedRun, visible: readonly Mention[]): void => {
    seen.set(run, visible);
    index.set(run, visible);
    if (visible.length < run.mentions.length) hidden.add(run);
    else hidden.delete(run);
    changed.add(run);
  };

  function* admit(run: TextRun): Generator<void, readonly Text[]> {
    const own = new Set(run.nodes);
    const known = new Set(run.nodes.flatMap((node) => runs.get(node) ?? []));
    for (const one of known) forgetRun(one);
    admitted = run;
    const annotated = yield* annotate(run, resolve, hosts);
    const isAsRead = admitted === run && run.nodes.every(isHere);
    admitted = undefined;
    if (isAsRead && annotated.mentions.length > 0) {
      for (const node of annotated.nodes) runs.set(node, annotated);
      show(annotated, visibleOf(annotated));
    }
    return [...known].flatMap(({ nodes }) => nodes.filter((node) => !own.has(node)));
  }
  return {
    index,
    hidden,
    all: () => seen.keys(),
    review: (run) => {
      const before = seen.get(run);
      const visible = visibleOf(run);
      if (before === undefined || areSame(before, visible)) return false;
      show(run, visible);
      return true;
    },
    runAt: (node) => runs.get(node),
    admit,
    forget: (node) => {
      if (admitted?.nodes.includes(node) === true) admitted = undefined;
      const run = runs.get(node);
      if (run === undefined) return [];
      forgetRun(run);
      return run.nodes.filter((other) => other !== node);
    },
    sweep: () => {
      const stayed: Text[] = [];
      for (const run of seen.keys()) {
        if (run.nodes.every(isHere)) continue;
        forgetRun(run);
        stayed.push(...run.nodes.filter(isHere));
      }
      return stayed;
    },
    takeChanged: () => {
      const taken = changed;
      changed = new Set();
      return taken;
    },
  };
};

/** A page may move what it shows into a frame, and out of this document. */
const isHere = ({ isConnected, ownerDocument }: Node): boolean =>
  isConnected && ownerDocument === document;

const areSame = (some: readonly Mention[], others: readonly Mention[]): boolean =>
  some.length === others.length && some.every((one, nth) => one === others[nth]);

const visibleOf = (run: AnnotatedRun): readonly Mention[] =>
  run.mentions.filter(({ start }) => isVisible(placeOf(run, start).node));

/** The run with its mentions. */
function* annotate(run: TextRun, resolve: Resolver, hosts: Hosts): Generator<void, AnnotatedRun> {
  const { run: separated, mentions } = yield* resolveRun(run, resolve);
  const read = mentions.filter(({ start }) => isPageText(placeOf(separated, start).node, hosts));
  return { ...separated, mentions: read };
}

/** What a run mentions, be it page text or not, and the run as it is read for that. */
export function* resolveRun(
  run: TextRun,
  resolve: Resolver,
): Generator<void, Resolution & { readonly run: TextRun }> {
  const first = yield* resolveInSteps(resolve, run.text);
  // Boundaries that only style shows are asked for where they matter: near a name, mention or not.
  const separated = separatedNear(run, [...first.mentions, ...first.suppressed]);
  if (separated === run) return { run, ...first };
  return { run: separated, ...(yield* resolveInSteps(resolve, separated.text)) };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The run with separators where its pieces are apart, by style too, inside the spans or near them. */
const separatedNear = (run: TextRun, spans: readonly Span[]): TextRun => {
  const near = new Set(
    spans.flatMap(({ start, end }) => seamsIn(run, start - CONTEXT, end + CONTEXT)),
  );
  const apart = new Map<number, Separation>();
  for (const seam of near) {
    const [before, after] = [run.nodes[seam - 1], run.nodes[seam]];
    if (before === undefined || after === undefined) continue;
    const separation = separationOf(before, after);
    if (separation !== 'none') apart.set(seam, separation);
  }
  return apart.size === 0 ? run : separateRun(run, (seam) => apart.get(seam));
};

/** Those nodes of a run, by index, whose text another stands before, and which begin in a stretch of it. */
const seamsIn = (run: TextRun, from: number, to: number): readonly number[] => {
  const seams: number[] = [];
  for (let seam = indexAt(run, from) + 1; (run.starts[seam] ?? Infinity) <= to; seam += 1) {
    seams.push(seam);
  }
  return seams;
};
