// Popup and side panel as a reader meets them: what they say, and their controls by their names.
import type { Session } from '../../scripts/support/launch';
import { attachTo, openPopup, type Popup } from '../../scripts/support/popup';
import { eventually } from './eventually';

export interface OpenPopup {
  /** All text that it shows, white space collapsed. */
  readonly text: () => Promise<string>;
  /** The texts of the elements that a selector fits. */
  readonly texts: (selector: string) => Promise<readonly string[]>;
  /** Clicks the first element that a selector fits, once there is one. */
  readonly click: (selector: string) => Promise<void>;
  /** Types into the element that has the focus. */
  readonly type: (text: string) => Promise<void>;
  /** Where in the library it is, from "#" on. */
  readonly address: () => Promise<string>;
  /** Begins anew, as when it is opened again. */
  readonly reload: () => Promise<void>;
  /** Comes when it is gone: another may open. */
  readonly close: () => Promise<void>;
}

/** Opens the popup over the tab in front. */
export const popupOver = async (session: Session): Promise<OpenPopup> =>
  reach(await openPopup(session));

/** The popup that is open or opens now. */
export const popupThatOpens = async (session: Session): Promise<OpenPopup> =>
  reach(await attachTo(session, 'popup.html'));

/** The side panel that is open or opens now. */
export const sidePanel = async (session: Session): Promise<OpenPopup> =>
  reach(await attachTo(session, 'sidepanel.html'));

const reach = (popup: Popup): OpenPopup => {
  const { gone } = popup;
  const ask = async <Value>(expression: string): Promise<Value> => {
    const answer = await popup.send('Runtime.evaluate', { expression, returnByValue: true });
    // What this method is documented to answer; the expression gives the value.
    const { result } = answer as { readonly result: { readonly value: Value } };
    return result.value;
  };
  /** What closes it may keep it from answering. */
  const did = (expression: string): Promise<void> => Promise.race([gone, ask<void>(expression)]);
  const texts = (selector: string): Promise<readonly string[]> =>
    ask(
      `[...document.querySelectorAll(${JSON.stringify(selector)})]
        .map(({ textContent }) => textContent.replace(/\\s+/g, ' ').trim())`,
    );
  return {
    texts,
    text: () => ask("document.body.innerText.replace(/\\s+/g, ' ')"),
    click: async (selector) => {
      await eventually(() => texts(selector)).not.toEqual([]);
      await did(
        `{ const element = document.querySelector(${JSON.stringify(selector)});
           element.focus();
           element.click(); }`,
      );
    },
    type: async (text) => void (await popup.send('Input.insertText', { text })),
    address: () => ask('location.hash'),
    reload: () => ask('history.replaceState(null, "", location.pathname); location.reload()'),
    close: async () => {
      await did('close()');
      await gone;
    },
  };
};
