// Where the reader is in the library, kept until the browser closes and never on disk.
import { fieldsOf } from '../core/setting';
import { browser } from './api';

const WANTED = 'place wanted';
const lastOf = (view: string): string => `place of ${view}`;

interface Place {
  /** What the view stood beside: a popup over another tab begins anew. */
  readonly beside: number;
  /** An address of the library, from "#" on. */
  readonly address: string;
}

/** Where a view of the library was left in this session; an empty address where it was not. */
export const lastPlace = async (view: string, beside = 0): Promise<string> =>
  addressIn(await read(lastOf(view)), beside);

/** Remembers where a view of the library is. */
export const rememberPlace = (view: string, address: string, beside = 0): void =>
  void write(lastOf(view), { beside, address });

/** Wants the side panel of a window to go to an address: one that is open, or one that opens now. */
export const wantPlace = (windowId: number, address: string): Promise<void> =>
  write(WANTED, { beside: windowId, address });

/** The address that the panel of a window is wanted at, once. */
export const takeWantedPlace = async (windowId: number): Promise<string> => {
  const address = addressIn(await read(WANTED), windowId);
  if (address !== '') await browser.storage.session.remove(WANTED);
  return address;
};

/** Calls back when the panel of a window is wanted at an address, until the signal aborts. */
export const followWantedPlaces = (
  windowId: number,
  go: (address: string) => void,
  signal: AbortSignal,
): void => {
  const { onChanged } = browser.storage.session;
  const changed = (): void => {
    void takeWantedPlace(windowId).then((address) => {
      if (address !== '' && !signal.aborted) go(address);
    });
  };
  onChanged.addListener(changed);
  signal.addEventListener('abort', () => onChanged.removeListener(changed), { once: true });
};

/** A place that cannot be kept is not come back to: nothing else is lost. */
const write = async (key: string, place: Place): Promise<void> => {
  try {
    await browser.storage.session.set({ [key]: place });
  } catch (error) {
    console.warn('Newsgloss could not remember where the reader was:', error);
  }
};

const read = async (key: string): Promise<unknown> => {
  try {
    return (await browser.storage.session.get(key))[key];
  } catch (error) {
    console.warn('Newsgloss could not learn where the reader was:', error);
    return undefined;
  }
};

const addressIn = (place: unknown, beside: number): string => {
  const fields = fieldsOf(place);
  const address = fields.get('address');
  return fields.get('beside') === beside && typeof address === 'string' ? address : '';
};
