// The floor of a scan: a walk over all text nodes of the document that reads every character.

/** One pass of something over the document: milliseconds, and what it came upon. */
export interface Pass {
  readonly ms: number;
  readonly count: number;
}

/** Does some work once. */
export const timed = (work: () => number): Pass => {
  const start = performance.now();
  const count = work();
  return { ms: performance.now() - start, count };
};

/** The walk. */
export const walk = (): Pass =>
  timed(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let sum = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const data = node.nodeValue ?? '';
      for (let at = 0; at < data.length; at += 1) sum = (sum + data.charCodeAt(at)) | 0;
    }
    return sum;
  });
