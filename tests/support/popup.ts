// The popup as a reader meets it: what it says, and its controls by their names.
import type { Session } from '../../scripts/support/launch';
import { openPopup } from '../../scripts/support/popup';
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
  readonly close: () => Promise<void>;
}

/** Opens the popup over the tab in front. */
export const popupOver = async (session: Session): Promise<OpenPopup> => {
  const popup = await openPopup(session);
  const ask = async <Value>(expression: string): Promise<Value> => {
    const answer = await popup.send('Runtime.evaluate', { expression, returnByValue: true });
    // What this method is documented to answer; the expression gives the value.
    const { result } = answer as { readonly result: { readonly value: Value } };
    return result.value;
  };
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
      await ask(
        `{ const element = document.querySelector(${JSON.stringify(selector)});
           element.focus();
           element.click(); }`,
      );
    },
    type: async (text) => void (await popup.send('Input.insertText', { text })),
    close: () => ask('close()'),
  };
};
