// Mentions that show and hide without a change of text, as in tabs, menus, details and slides.
// Begins with the first name: pages without one pay nothing for it.
import { elementAbove, elementAround, hostAround, isInside } from './above';
import type { AnnotatedRun, Annotations } from './annotations';
import { idleWork } from './idle';
import { placeOf } from './ranges';
import { SEPARATORS } from './runs';

export interface AppearanceOptions {
  readonly annotations: Pick<Annotations, 'all' | 'hidden' | 'review'>;
  readonly shadowRoots: () => readonly ShadowRoot[];
  /** Wants the run of a text read anew: style may join or part what it is made of. */
  readonly reread: (text: Text) => void;
  /** Mentions came to sight, or went out of it. */
  readonly changed: () => void;
  readonly signal: AbortSignal;
}

/** Watches until the signal aborts; call the result with the runs that came, went or changed. */
export const watchAppearance = ({
  annotations,
  shadowRoots,
  reread,
  changed,
  signal,
}: AppearanceOptions): ((runs: Iterable<AnnotatedRun>) => void) => {
  const doubt = createReview(annotations, changed, signal);
  const watch = watchTouches((nodes) => {
    const isTouched = (text: Text): boolean => isInside(text, nodes);
    const runs = [...annotations.all()];
    doubt(runs.filter((run) => textsNaming(run).some(isTouched)));
    for (const run of runs) {
      const text = hasSeam(run) ? run.nodes.find(isTouched) : undefined;
      if (text !== undefined) reread(text);
    }
  }, signal);
  const awaitSight = createSightWait(() => doubt(annotations.hidden), signal);
  return (runs) => {
    watch.inside(shadowRoots());
    watch.around(runs);
    const unseen = [...annotations.hidden].flatMap(textsNaming);
    awaitSight(new Set(unseen.flatMap((text) => elementAbove(text) ?? [])));
  };
};

const textsNaming = (run: AnnotatedRun): readonly Text[] =>
  run.mentions.map(({ start }) => placeOf(run, start).node);

/** Whether a name goes on from one text to the next, or might if those were not apart. */
const hasSeam = (run: AnnotatedRun): boolean =>
  run.text.includes(SEPARATORS.break) ||
  run.mentions.some(({ start, end }) => placeOf(run, start).node !== placeOf(run, end - 1).node);

const SLICE_MS = 4;

/** Gives what reviews runs in idle time. */
const createReview = (
  { review }: Pick<Annotations, 'review'>,
  changed: () => void,
  signal: AbortSignal,
): ((runs: Iterable<AnnotatedRun>) => void) => {
  const doubted = new Set<AnnotatedRun>();
  const reviewing = idleWork(() => {
    const end = performance.now() + SLICE_MS;
    let hasChanged = false;
    for (const run of doubted) {
      doubted.delete(run);
      if (review(run)) hasChanged = true;
      if (performance.now() > end) break;
    }
    if (hasChanged) changed();
    if (doubted.size > 0) reviewing.goOn();
  }, signal);
  return (runs) => {
    for (const run of runs) doubted.add(run);
    if (doubted.size > 0) reviewing.request();
  };
};

/** What style sheets look at where a page shows and hides. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open'];
/** What ends a change that began with one of those, or shows and hides by style alone. */
const EVENTS = ['transitionend', 'animationend', 'change', 'resize'] as const;
// Pages that move things by script write styles at each frame; nobody reads that fast.
const REST_MS = 250;

interface Touches {
  /** Watches the elements that hold runs, or hold pieces of one: of others nobody hears. */
  readonly around: (runs: Iterable<AnnotatedRun>) => void;
  /** Watches all that is in shadow roots: what is slotted there stands below their hosts. */
  readonly inside: (roots: readonly ShadowRoot[]) => void;
}

/** Tells now and then where something may show or hide. */
const watchTouches = (tell: (nodes: ReadonlySet<Node>) => void, signal: AbortSignal): Touches => {
  let touched = new Set<Node>();
  let rest: ReturnType<typeof setTimeout> | undefined;
  const told = (): void => {
    rest = undefined;
    const nodes = touched;
    touched = new Set();
    tell(nodes);
  };
  const touch = (node: Node): void => {
    touched.add(node);
    rest ??= setTimeout(told, REST_MS);
  };
  const happened = ({ type, target }: Event): void =>
    touch(type.endsWith('end') && target instanceof Node ? target : document);
  for (const type of EVENTS) {
    addEventListener(type, happened, { capture: true, passive: true, signal });
  }
  const attributes = new MutationObserver((records) => {
    for (const { target } of records) touch(hostAround(target) ?? target);
  });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(rest);
      attributes.disconnect();
    },
    { once: true },
  );
  const [watched, watchedInside] = [new WeakSet<Node>(), new WeakSet<Node>()];
  const observe = (node: Node, subtree: boolean): boolean => {
    if (watchedInside.has(node) || (!subtree && watched.has(node))) return false;
    (subtree ? watchedInside : watched).add(node);
    attributes.observe(node, { subtree, attributeFilter: ATTRIBUTES });
    return true;
  };
  return {
    around: (runs) => {
      const climbed = new Set<Element>();
      for (const { nodes } of runs) {
        const [first] = nodes;
        if (first?.isConnected !== true) continue;
        let element = elementAround(nodes);
        if (element === null) element = elementAbove(first);
        else if (nodes.length > 1) observe(element, true);
        for (; element !== null && !climbed.has(element); element = elementAbove(element)) {
          climbed.add(element);
          observe(element, false);
        }
      }
    },
    inside: (roots) => {
      for (const root of roots) {
        if (!observe(root, true)) continue;
        root.addEventListener('slotchange', () => touch(root.host), { signal });
      }
    },
  };
};

/** Where the browser can, it also tells of boxes that are there and become visible (Chromium). */
const TRACKING: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
  trackVisibility: true,
  delay: 100,
};

/** Tells when one of the elements that it is given may have come to sight. */
const createSightWait = (
  tell: () => void,
  signal: AbortSignal,
): ((elements: ReadonlySet<Element>) => void) => {
  const awaited = new Set<Element>();
  const appearing = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) tell();
  }, TRACKING);
  // A box that was clipped to nothing is in view before and after.
  const growing = new ResizeObserver(tell);
  signal.addEventListener(
    'abort',
    () => {
      appearing.disconnect();
      growing.disconnect();
    },
    { once: true },
  );
  return (elements) => {
    for (const element of awaited) {
      if (elements.has(element)) continue;
      awaited.delete(element);
      appearing.unobserve(element);
      growing.unobserve(element);
    }
    // What is observed anew is told of at once: asking twice for the same would never end.
    for (const element of elements) {
      if (awaited.has(element)) continue;
      awaited.add(element);
      appearing.observe(element);
      growing.observe(element);
    }
  };
};
