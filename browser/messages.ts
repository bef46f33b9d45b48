// Sending and handling the messages of the protocol. A message is checked once, here: that it comes
// from this extension, and that its arguments have the shapes that the protocol names.
import { browser } from './api';
import { isCutOff } from './lifetime';
import { checkMessage, type MessageName as Name } from './message-guards';
import type { BackgroundMessages } from './protocol';

type Arguments<N extends Name> = Parameters<BackgroundMessages[N]>;
type Reply<N extends Name> = ReturnType<BackgroundMessages[N]>;

/** The frame that sent a message. */
export interface Sender {
  readonly tabId: number;
  readonly windowId: number;
  readonly frameId: number;
  /** Whether it is a page of the extension, into which the browser brings nothing. */
  readonly isOwn: boolean;
}

export type Handlers = {
  readonly [N in Name]: (sender: Sender, ...args: Arguments<N>) => Promise<Reply<N>>;
};

/** What comes back for each message: nothing where the background ended before it had heard it. */
interface Answer<N extends Name> {
  /** Undefined where what was asked could not be done. */
  readonly reply?: Reply<N>;
}

/** The browser may end the background at its work: so long it is waited until it is asked again. */
const PAUSES_MS = [50, 200, 1000, 5000, 20_000];

/**
 * Sends a message to the background and gives its reply: undefined where it could not do what it was
 * asked, or is gone for good. Rejects where the background is there and cannot be reached.
 */
export const send = async <N extends Name>(
  name: N,
  ...args: Arguments<N>
): Promise<Reply<N> | undefined> => {
  for (const pause of PAUSES_MS) {
    const answer = await sendOnce(name, args).catch(() => undefined);
    if (answer !== undefined || isCutOff()) return answer?.reply;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return (await sendOnce(name, args))?.reply;
};

const sendOnce = async <N extends Name>(
  name: N,
  args: Arguments<N>,
): Promise<Answer<N> | undefined> =>
  // The answer is made by `handle` below, whose handlers have these types.
  browser.runtime.sendMessage<unknown, Answer<N> | undefined>({ name, args });

/** Answers all messages of the protocol. Called once, by the background. */
export const handle = (handlers: Handlers): void => {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const ownAddress = browser.runtime.getURL('/');
    const checked = checkMessage(message, sender, browser.runtime.id, ownAddress);
    const { id: tabId, windowId } = sender.tab ?? {};
    if (checked === undefined || tabId === undefined || windowId === undefined) return false;
    const { name, args } = checked;
    const from = {
      tabId,
      windowId,
      frameId: sender.frameId ?? 0,
      isOwn: sender.url?.startsWith(ownAddress) === true,
    };
    // The guard has seen that these are the arguments of the handler of this name.
    const answer = handlers[name] as (
      sender: Sender,
      ...rest: readonly unknown[]
    ) => Promise<unknown>;
    answer(from, ...args).then(
      (reply) => respond({ reply }),
      (error: unknown) => {
        console.error(`Newsgloss could not answer "${name}":`, error);
        respond({});
      },
    );
    return true;
  });
};
