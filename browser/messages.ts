// Sending and handling the messages of the protocol. A message is checked once, here: that it comes
// from this extension, and that its arguments have the shapes that the protocol names.
import { browser } from './api';
import { isCutOff } from './lifetime';
import type { BackgroundMessages } from './protocol';

type Name = keyof BackgroundMessages;
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

const isText = (value: unknown): value is string => typeof value === 'string';
const isList = (value: unknown): boolean =>
  Array.isArray(value) && value.length <= 1000 && value.every(isText);
const GUARDS: { readonly [N in Name]: (args: readonly unknown[]) => boolean } = {
  bringMarks: (args) => args.length === 0,
  prepareFrame: (args) => args.length === 0,
  entitiesChanged: (args) => args.length === 0,
  readingChanged: ([isRead]) => typeof isRead === 'boolean',
  cards: ([ids]) => isList(ids),
  openLibrary: ([address]) => isText(address) && /^#\/[\w\-/?=%.&+]*$/.test(address),
  lookUp: ([text]) => isText(text),
  hearEscapeAround: (args) => args.length === 0,
  dismissCards: (args) => args.length === 0,
  footnote: ([sentence, locator]) => isText(sentence) && isText(locator),
  setSuppressed: ([names, entity, isSuppressed]) =>
    isList(names) && isText(entity) && typeof isSuppressed === 'boolean',
  switchOff: (args) => args.length === 0,
  siteOfTab: (args) => args.length === 0,
};

/** What comes back for each message: nothing where the background ended before it had heard it. */
interface Answer<N extends Name> {
  /** Undefined where what was asked could not be done. */
  readonly reply?: Reply<N>;
}

/** The browser may end the background at its work: so long it is waited until it is asked again. */
const PAUSES_MS = [50, 200, 1000, 5000];

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
    const { id: tabId, windowId } = sender.tab ?? {};
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return false;
    if (tabId === undefined || windowId === undefined) return false;
    const { name, args } = message;
    if (!isName(name) || !GUARDS[name](args)) return false;
    const from = { tabId, windowId, frameId: sender.frameId ?? 0, isOwn: isOwnPage(sender.url) };
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

const isOwnPage = (url = ''): boolean => url.startsWith(browser.runtime.getURL('/'));

const isEnvelope = (message: unknown): message is { name: string; args: readonly unknown[] } =>
  typeof message === 'object' &&
  message !== null &&
  'name' in message &&
  'args' in message &&
  isText(message.name) &&
  Array.isArray(message.args);

const isName = (name: string): name is Name => Object.hasOwn(GUARDS, name);
