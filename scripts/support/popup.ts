// The popup and the side panel as the browser itself opens them. Playwright does not list them among
// its pages, so they are spoken to through the browser's protocol.
import type { CDPSession } from 'playwright';
import type { Session } from './launch';

export interface Popup {
  /** Calls a method of the browser's protocol in it. Rejects where the browser refuses. */
  readonly send: (method: string, params?: object) => Promise<unknown>;
  /** Settles when it is closed; what it was asked and had not answered by then rejects. */
  readonly gone: Promise<void>;
  /** A picture of it, as PNG. */
  readonly picture: () => Promise<Buffer>;
}

const PATIENCE_MS = 20_000;

/** Opens the popup over the tab in front. Throws where it does not come within twenty seconds. */
export const openPopup = async (session: Session): Promise<Popup> => {
  await session.worker.evaluate(() => chrome.action.openPopup());
  return attachTo(session, 'popup.html');
};

/** Reaches into what is open, or opens now, at a page of the extension. Throws after twenty seconds. */
export const attachTo = async ({ context, id }: Session, page: string): Promise<Popup> => {
  const connection = await context.browser()?.newBrowserCDPSession();
  if (connection === undefined) throw new Error('The browser is not connected.');
  const targetId = await targetAt(connection, `chrome-extension://${id}/${page}`);
  const { sessionId } = await connection.send('Target.attachToTarget', { targetId });
  const { send, gone } = callerOf(connection, sessionId);
  return {
    send,
    gone,
    picture: async () => {
      const picture = await send('Page.captureScreenshot', { format: 'png' });
      // What this method is documented to answer.
      const { data } = picture as { readonly data: string };
      return Buffer.from(data, 'base64');
    },
  };
};

const targetAt = async (connection: CDPSession, address: string): Promise<string> => {
  for (const start = Date.now(); Date.now() - start < PATIENCE_MS;) {
    const { targetInfos } = await connection.send('Target.getTargets');
    const target = targetInfos.find(({ url }) => url.startsWith(address));
    if (target !== undefined) return target.targetId;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing opened at ${address}.`);
};

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Calls of methods in one target, each answered under its own number. */
const callerOf = (connection: CDPSession, target: string): Pick<Popup, 'send' | 'gone'> => {
  const waiting = new Map<number, (answer: Answer) => void>();
  connection.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    if (sessionId !== target) return;
    // The form of all answers in the protocol.
    const answer = JSON.parse(message) as Answer;
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const gone = new Promise<void>((resolve) => {
    connection.on('Target.detachedFromTarget', ({ sessionId }) => {
      if (sessionId !== target) return;
      for (const answer of waiting.values()) answer({ error: { message: 'It was closed.' } });
      waiting.clear();
      resolve();
    });
  });
  let calls = 0;
  const send: Popup['send'] = (method, params = {}) =>
    new Promise((resolve, reject) => {
      calls += 1;
      waiting.set(calls, ({ result, error }) => {
        if (error === undefined) resolve(result);
        else reject(new Error(`${method}: ${error.message}`));
      });
      const message = JSON.stringify({ id: calls, method, params });
      connection
        .send('Target.sendMessageToTarget', { sessionId: target, message })
        .catch((error: unknown) =>
          reject(error instanceof Error ? error : new Error(String(error))),
        );
    });
  return { send, gone };
};
