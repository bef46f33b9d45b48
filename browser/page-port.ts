// The port between the frames of a tab and a view that lists their mentions. Every frame answers,
// at once and at each change, for as long as the view keeps the port open.
import { browser } from './api';
import { type FrameMessage, type FrameRequest, PAGE_PORT } from './protocol';

type Unnamed<Message> = Message extends { readonly frame: string } ? Omit<Message, 'frame'> : never;

/** What a frame can be asked. */
export interface FrameAnswers {
  readonly counts: () => Unnamed<FrameMessage>;
  readonly mentions: () => Unnamed<FrameMessage>;
  readonly reveal: (entity: string, nth: number) => void;
}

type Port = ReturnType<typeof browser.runtime.connect>;

/** Serves views from a frame until the signal aborts; call the result when its mentions change. */
export const serveFrame = (answers: FrameAnswers, signal: AbortSignal): (() => void) => {
  const ports = new Set<Port>();
  const frame = [...crypto.getRandomValues(new Uint32Array(2))].join('-');
  const tell = (port: Port, message: Unnamed<FrameMessage>): void =>
    port.postMessage({ ...message, frame });
  const connected = (port: Port): void => {
    if (port.name !== PAGE_PORT || port.sender?.id !== browser.runtime.id) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((request: FrameRequest) => {
      if (request.ask === 'mentions') tell(port, answers.mentions());
      else if (request.frame === frame) answers.reveal(request.entity, request.nth);
    });
    tell(port, answers.counts());
  };
  browser.runtime.onConnect.addListener(connected);
  signal.addEventListener(
    'abort',
    () => {
      browser.runtime.onConnect.removeListener(connected);
      for (const port of ports) port.disconnect();
    },
    { once: true },
  );
  return () => {
    for (const port of ports) tell(port, answers.counts());
  };
};

/** The frames of a tab, as they tell of themselves. */
export interface FrameLink {
  readonly ask: (request: FrameRequest) => void;
}

/** Follows the frames of a tab until the signal aborts. `lost` is called when no frame answers. */
export const followFrames = (
  tabId: number,
  tell: (message: FrameMessage) => void,
  lost: () => void,
  signal: AbortSignal,
): FrameLink => {
  const port = browser.tabs.connect(tabId, { name: PAGE_PORT });
  port.onMessage.addListener(tell);
  port.onDisconnect.addListener(lost);
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
  return { ask: (request) => port.postMessage(request) };
};
