// A page of the extension is read and marked as any other, but the browser brings nothing into it: it
// loads by itself what the background would bring.
import { type Direction, stepFrom } from '../core/mentions/steps';
import { browser } from './api';

export type PageScript = '/page.js' | '/marks.js' | '/card.js' | '/keyboard.js' | '/about.js';

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
  browser.commands.onCommand.addListener((name) => {
    if (document.hasFocus()) void answerKey(name);
  });
  globalThis.newsglossIsAsked = true;
  void load('/page.js');
};

const answerKey = async (command: string): Promise<void> => {
  const direction = DIRECTIONS.get(command);
  if (direction === undefined && command !== 'look-up') return;
  await load('/keyboard.js');
  const keyboard = globalThis.newsglossKeyboard;
  const state = keyboard?.state();
  const step = state && direction && stepFrom([state], direction);
  if (direction === undefined) keyboard?.open();
  else if (step) keyboard?.goTo(step.nth, step.nth + 1, state.count);
};

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['next-mention', 'next'],
  ['previous-mention', 'previous'],
]);

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
    script.addEventListener(
      'load',
      () => {
        script.remove();
        resolve(undefined);
      },
      { once: true },
    );
    document.head.append(script);
  });

const isGoods = (message: unknown): message is Goods =>
  typeof message === 'object' && message !== null && GOODS in message;
