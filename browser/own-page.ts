// A page of the extension is read and marked as any other, but the browser brings nothing into it: it
// loads by itself what the background would bring.
import { type Direction, stepFrom } from '../core/mentions/steps';
import { browser } from './api';
import { isFromInside } from './message-guards';
import { send } from './messages';

export type PageScript = '/page.js' | '/marks.js' | '/card.js' | '/keyboard.js' | '/about.js';

/** The file of the styles of the marks. */
export const MARK_STYLES = '/marks.css';

export const GOODS = 'newsglossGoods';

/** What an own page is to load. */
export interface Goods {
  readonly [GOODS]: readonly PageScript[];
}

/** Reads this page and marks what it names, for as long as it is open. */
export const readThisPage = (): void => {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    // A page cannot have this one load anything.
    const isTrusted = isFromInside(sender, browser.runtime.id);
    if (isTrusted && isGoods(message)) unpack(message).catch(reportError);
  });
  browser.commands.onCommand.addListener((name) => {
    if (document.hasFocus()) answerKey(name).catch(reportError);
  });
  const styles = document.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = browser.runtime.getURL(MARK_STYLES);
  document.head.append(styles);
  globalThis.newsglossIsAsked = true;
  load('/page.js').catch(reportError);
};

const answerKey = async (command: string): Promise<void> => {
  const direction = DIRECTIONS.get(command);
  if (direction === undefined && command !== 'look-up') return;
  await load('/keyboard.js');
  const keyboard = globalThis.newsglossKeyboard;
  if (keyboard === undefined) return;
  const state = keyboard.state();
  const step = direction && stepFrom([state], direction);
  if (step) keyboard.goTo(step.nth, step.nth + 1, state.count);
  if (direction !== undefined) return;
  if (state.selected?.isMention === false) await send('lookUp', state.selected.text);
  else keyboard.open();
};

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['next-mention', 'next'],
  ['previous-mention', 'previous'],
]);

const unpack = async ({ [GOODS]: files }: Goods): Promise<void> => {
  for (const file of files) await load(file);
};

const load = async (file: PageScript): Promise<void> => {
  const script = document.createElement('script');
  script.src = browser.runtime.getURL(file);
  const loading = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`${file} could not be loaded.`)));
  });
  document.head.append(script);
  await loading;
  script.remove();
};

const isGoods = (message: unknown): message is Goods =>
  typeof message === 'object' && message !== null && GOODS in message;
