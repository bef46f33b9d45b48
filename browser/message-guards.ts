// What the scripts in a page may say, checked here once: a page that broke out of its place in the
// browser could speak in their name.
import type { BackgroundMessages, FrameMessage } from './protocol';

export type MessageName = keyof BackgroundMessages;

/** A message of the protocol, with arguments of the shapes that it names. */
export interface CheckedMessage {
  readonly name: MessageName;
  readonly args: readonly unknown[];
}

/** Where a message comes from, as the browser tells it. */
export interface MessageOrigin {
  readonly id?: string | undefined;
  readonly frameId?: number | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

const MOST = 1000;
/** Longer than any sentence or name of a pack. */
const LONGEST = 5000;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST;
const isList = (value: unknown): boolean =>
  Array.isArray(value) && value.length <= MOST && value.every(isText);

interface Guard {
  readonly fits: (args: readonly unknown[]) => boolean;
  /** Of the top frame, for the page as a whole; or of pages of the extension alone. */
  readonly of?: 'top' | 'own';
}
const nothing: Guard = { fits: ({ length }) => length === 0 };
const oneFlag: Guard = {
  fits: ([flag, ...rest]) => typeof flag === 'boolean' && rest.length === 0,
};
const GUARDS: { readonly [Name in MessageName]: Guard } = {
  bringMarks: nothing,
  prepareFrame: oneFlag,
  entitiesChanged: nothing,
  hearEscapeAround: nothing,
  dismissCards: nothing,
  switchOff: nothing,
  siteOfTab: nothing,
  readingChanged: { ...oneFlag, of: 'top' },
  lookUp: { fits: ([text, ...rest]) => isText(text) && rest.length === 0, of: 'own' },
  cards: { fits: ([ids, ...rest]) => isList(ids) && rest.length === 0 },
  openLibrary: {
    fits: ([address, ...rest]) =>
      isText(address) && /^#\/[\w\-/?=%.&+]*$/.test(address) && rest.length === 0,
  },
  footnote: {
    fits: ([sentence, locator, ...rest]) =>
      isText(sentence) && isText(locator) && rest.length === 0,
  },
  setSuppressed: {
    fits: ([names, entity, isSuppressed, ...rest]) =>
      isList(names) && isText(entity) && typeof isSuppressed === 'boolean' && rest.length === 0,
  },
};

/**
 * A message as the protocol has it, where it comes from a frame of a tab that may ask it of the extension
 * at `ownAddress`; else undefined.
 */
export const checkMessage = (
  message: unknown,
  { id, frameId, tab, url }: MessageOrigin,
  ownId: string,
  ownAddress: string,
): CheckedMessage | undefined => {
  if (id !== ownId || tab?.id === undefined || frameId === undefined) return undefined;
  if (typeof message !== 'object' || message === null) return undefined;
  if (!('name' in message && 'args' in message)) return undefined;
  const { name, args } = message;
  if (!isName(name) || !Array.isArray(args)) return undefined;
  const { fits, of } = GUARDS[name];
  if (of === 'top' && frameId !== 0) return undefined;
  if (of === 'own' && url?.startsWith(ownAddress) !== true) return undefined;
  return fits(args) ? { name, args } : undefined;
};

/** Whether a message comes from the background or a window of this extension, and from no page. */
export const isFromInside = ({ id, tab }: MessageOrigin, ownId: string): boolean =>
  id === ownId && tab === undefined;

const isName = (name: unknown): name is MessageName =>
  typeof name === 'string' && Object.hasOwn(GUARDS, name);

type Counts = Extract<FrameMessage, { readonly tells: 'counts' }>;

/** Whether a frame tells its counts as the protocol has them. */
export const isCounts = (message: unknown): message is Counts => {
  if (typeof message !== 'object' || message === null) return false;
  // Each part is looked at before it is taken for what it is said to be.
  const told = message as Partial<Record<keyof Counts, unknown>>;
  return (
    told.tells === 'counts' &&
    [told.frame, told.title, told.url].every(isText) &&
    [told.isTop, told.isSettled].every((flag) => typeof flag === 'boolean') &&
    Array.isArray(told.counts) &&
    told.counts.length <= MOST &&
    told.counts.every(isCount) &&
    (told.quotation === undefined || isQuotation(told.quotation))
  );
};

const isCount = (value: unknown): boolean =>
  Array.isArray(value) && isText(value[0]) && Number.isSafeInteger(value[1]) && value[1] >= 0;

const isQuotation = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'locator' in value &&
  'label' in value &&
  isText(value.locator) &&
  isText(value.label);
