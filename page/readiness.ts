// When a document is to be read: not while it waits to be shown, nor in a frame that is blank, or too
// small to read.

/** A smaller frame holds no line of text: it counts visits, or waits to be unfolded. */
const READABLE_SIZE = '(min-width: 80px) and (min-height: 16px)';

/** Comes when a person may read this document; never where the signal aborts before. */
export const untilReadable = async (signal: AbortSignal): Promise<void> => {
  if ('prerendering' in document && document.prerendering === true) {
    await next(document, 'prerenderingchange', signal);
  }
  if (window === window.top) return;
  // Of the window itself `document.open` takes the listeners off.
  const size = matchMedia(READABLE_SIZE);
  if (!size.matches) await next(size, 'change', signal);
  if (isBlank()) await firstChange(signal);
};

/** Some pages have blank frames by the dozen, which they write into later or never. */
const isBlank = (): boolean =>
  location.protocol === 'about:' && document.documentElement?.lastElementChild?.firstChild === null;

const firstChange = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { childList: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  });

const next = (target: EventTarget, type: string, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    target.addEventListener(type, () => resolve(), { once: true, signal });
  });
