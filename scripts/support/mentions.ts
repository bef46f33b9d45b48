// Asks the built extension what it found on an open page, through the port that its views use.
import { type FrameMessage, PAGE_PORT } from '../../browser/protocol';
import type { Evaluator } from './evaluator';

/** What one frame found; the top frame comes first. */
export type FrameMentions = Extract<FrameMessage, { tells: 'mentions' }> & {
  readonly isTop: boolean;
};

/** What is asked of a tab, in whatever browser. */
interface Tab {
  readonly bringToFront: () => Promise<unknown>;
  readonly frames: () => readonly unknown[];
  readonly url: () => string;
}

/** A place of the extension's own; `chrome` answers with promises in it. */
export type Background = Evaluator;

// Long enough for the slowest saved page on a slow machine.
const PATIENCE_MS = 60_000;
/** A page that has just loaded may take this long until it answers at all. */
const GRACE_MS = 5_000;
const SILENCE = 'Newsgloss does not read this page: it is no text document, or no site.';

/**
 * The mentions of all frames of a page, once every frame has come to rest.
 * Throws where the top frame gives no answer: a page that is no text document.
 */
export const mentionsOf = async (
  worker: Background,
  page: Tab,
): Promise<readonly FrameMentions[]> => {
  await page.bringToFront();
  const asked: Asked = {
    portName: PAGE_PORT,
    frames: page.frames().length,
    url: page.url(),
    patience: PATIENCE_MS,
  };
  for (const start = Date.now(); ;) {
    try {
      return await worker.evaluate(collectMentions, asked);
    } catch (error) {
      if (!String(error).includes('Receiving end does not exist')) throw error;
      if (Date.now() - start > GRACE_MS) throw new Error(SILENCE, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
};

interface Asked {
  readonly portName: string;
  readonly frames: number;
  readonly url: string;
  readonly patience: number;
}

/** Runs in the extension's worker. */
const collectMentions = async ({
  portName,
  frames,
  url,
  patience,
}: Asked): Promise<FrameMentions[]> => {
  const tabs = await chrome.tabs.query({});
  const tab = tabs.find((candidate) => candidate.url === url);
  if (tab?.id === undefined) throw new Error(`No tab shows ${url}.`);
  const tabId = tab.id;
  return new Promise((resolve, reject) => {
    const port = chrome.tabs.connect(tabId, { name: portName });
    const counts = new Map<string, Extract<FrameMessage, { tells: 'counts' }>>();
    const mentions = new Map<string, FrameMentions>();
    let isAsked = false;
    const start = Date.now();
    let lastNews = start;
    port.onDisconnect.addListener(() => {
      clearInterval(timer);
      // Firefox says why at the port itself, of which Chromium's types do not know.
      const { error = chrome.runtime.lastError } = port as {
        readonly error?: { message?: string };
      };
      reject(new Error(error?.message ?? 'The page went away.'));
    });
    port.onMessage.addListener((message: FrameMessage) => {
      lastNews = Date.now();
      if (message.tells === 'counts') counts.set(message.frame, message);
      else {
        const isTop = counts.get(message.frame)?.isTop ?? false;
        mentions.set(message.frame, { ...message, isTop });
      }
    });
    const timer = setInterval(() => {
      const quiet = Date.now() - lastNews;
      const isSettled = counts.size > 0 && [...counts.values()].every((frame) => frame.isSettled);
      // A frame that holds no text document never answers: a while of silence says so.
      const isComplete = quiet > (counts.size >= frames ? 250 : 1500);
      if (isAsked && mentions.size >= counts.size) {
        clearInterval(timer);
        resolve(
          [...mentions.values()].toSorted((one, other) => Number(other.isTop) - Number(one.isTop)),
        );
        port.disconnect();
      } else if (!isAsked && isSettled && isComplete) {
        isAsked = true;
        port.postMessage({ ask: 'mentions' });
      } else if (Date.now() - start > patience) {
        clearInterval(timer);
        reject(new Error(`The page did not come to rest within ${patience / 1000} seconds.`));
        port.disconnect();
      }
    }, 50);
  });
};
