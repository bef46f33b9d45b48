// The reader's own copies of the documents: kept in this browser, never synced.
import { browser } from './api';

const PREFIX = 'copy of ';

/** The texts by the ids of their documents, now and at each change, until the signal aborts. */
const follow = (tell: (texts: ReadonlyMap<string, string>) => void, signal: AbortSignal): void => {
  const { onChanged } = browser.storage.local;
  const read = async (): Promise<void> => {
    const stored = await browser.storage.local.get(null).catch((error: unknown) => {
      console.warn('Newsgloss could not read your own copies:', error);
      return {};
    });
    const texts = Object.entries(stored).flatMap(([key, text]) =>
      key.startsWith(PREFIX) && typeof text === 'string'
        ? [[key.slice(PREFIX.length), text] as const]
        : [],
    );
    if (!signal.aborted) tell(new Map(texts));
  };
  const changed = (changes: object): void => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) void read();
  };
  onChanged.addListener(changed);
  signal.addEventListener('abort', () => onChanged.removeListener(changed), { once: true });
  void read();
};

/** Keeps a text, in place of another of the same document. Rejects where there is no room for it. */
const keep = (document: string, text: string): Promise<void> =>
  browser.storage.local.set({ [PREFIX + document]: text });

const remove = (document: string): Promise<void> => browser.storage.local.remove(PREFIX + document);

/** What the library asks of the reader's own copies. */
export const ownCopies = { follow, keep, remove };
