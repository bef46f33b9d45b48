// Pages of the extension that are open in Firefox, popup and sidebar among them: any page of it can ask
// the others.
import type { Background } from '../../scripts/support/mentions';
import { eventually } from './eventually';

export interface OwnView {
  /** All text that it shows, white space collapsed; empty while it is not open. */
  readonly text: () => Promise<string>;
  /** Clicks the first element that a selector fits, once there is one. */
  readonly click: (selector: string) => Promise<void>;
  /** Where in it the reader is, from "#" on. */
  readonly go: (hash: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A page of the extension by the name of its file. */
export const ownView = (background: () => Background, file: string): OwnView => {
  const path = `/${file}`;
  return {
    text: () =>
      background().evaluate((at) => {
        const view = chrome.extension.getViews().find(({ location }) => location.pathname === at);
        return view?.document.body.innerText.replace(/\s+/g, ' ') ?? '';
      }, path),
    click: (selector) =>
      eventually(() =>
        background().evaluate(
          ([at, wanted]) => {
            const view = chrome.extension
              .getViews()
              .find(({ location }) => location.pathname === at);
            const element = view?.document.querySelector<HTMLElement>(wanted);
            element?.click();
            return element !== null && element !== undefined;
          },
          [path, selector] as const,
        ),
      ).toBe(true),
    go: (hash) =>
      background().evaluate(
        ([at, where]) => {
          const view = chrome.extension.getViews().find(({ location }) => location.pathname === at);
          if (view !== undefined) view.location.hash = where;
        },
        [path, hash] as const,
      ),
    close: () =>
      background().evaluate((at) => {
        chrome.extension
          .getViews()
          .find(({ location }) => location.pathname === at)
          ?.close();
      }, path),
  };
};
