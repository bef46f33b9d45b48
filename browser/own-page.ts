// A page of the extension is read and marked as any other, but the browser brings nothing into it: it
// loads by itself what the background would bring.
import { browser } from './api';

export type PageScript = '/page.js' | '/marks.js' | '/card.js' | '/about.js';

export const GOODS = 'newsglossGoods';

/** What an own page is to load. */
export interface Goods {
  readonly [GOODS]: readonly PageScript[];
  readonly css: string | undefined;
}

/** Reads this page and marks what it names, for as long as it is open. */
export const readThisPage = (): void => {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isGoods(message)) void unpack(message);
  });
  globalThis.newsglossIsAsked = true;
  void load('/page.js');
};

const unpack = async ({ [GOODS]: files, css }: Goods): Promise<void> => {
  if (css !== undefined) {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
  }
  for (const file of files) await load(file);
};

const load = (file: PageScript): Promise<unknown> =>
  new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL(file);
    script.addEventListener('load', resolve, { once: true });
    document.head.append(script);
  });

const isGoods = (message: unknown): message is Goods =>
  typeof message === 'object' && message !== null && GOODS in message;
