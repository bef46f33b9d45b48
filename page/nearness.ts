// What is near the part of a page that is seen: of thousands of things, few are.

/** Tells things apart by the elements that hold them. */
export interface Nearness<Thing extends object> {
  /** Tells of a thing from now on, soon for the first time. */
  readonly follow: (thing: Thing, element: Element) => void;
  readonly forget: (thing: Thing) => void;
  readonly end: () => void;
}

/** Some windows ahead of what is scrolled to, in boxes that scroll by themselves too. */
const AHEAD: IntersectionObserverInit & { scrollMargin: string } = {
  rootMargin: '200%',
  scrollMargin: '200%',
};

/** Calls `tell` whenever a thing that is followed comes near, or goes away. */
export const createNearness = <Thing extends object>(
  tell: (thing: Thing, isNear: boolean) => void,
): Nearness<Thing> => {
  const elements = new WeakMap<Thing, Element>();
  const things = new WeakMap<Element, Set<Thing>>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      // What has no box of its own may show what it holds anywhere.
      const isNear = isIntersecting || boundingClientRect.height === 0;
      for (const thing of things.get(target) ?? []) tell(thing, isNear);
    }
  }, AHEAD);
  return {
    follow: (thing, element) => {
      elements.set(thing, element);
      things.set(element, (things.get(element) ?? new Set()).add(thing));
      // What is observed anew is told of at once.
      observer.unobserve(element);
      observer.observe(element);
    },
    forget: (thing) => {
      const element = elements.get(thing);
      if (element === undefined) return;
      const own = things.get(element);
      if (own?.delete(thing) === true && own.size === 0) observer.unobserve(element);
    },
    end: () => observer.disconnect(),
  };
};
