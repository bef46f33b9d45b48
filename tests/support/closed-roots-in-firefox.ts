// Looks into the closed roots of our own elements in Firefox, from a world of the tests' own beside
// the page's: BiDi hands out such roots.
import type { Page } from 'puppeteer-core';
import { type Evaluated, idOf, send } from '../../scripts/support/firefox-protocol';
import type { Card, Point } from './tab';

/** The cards that are open in a tab, in whatever frame, in the order in which they opened. */
export const cardsInFirefox = async (tab: Page): Promise<readonly Card[]> => {
  const found: Card[] = [];
  for (const root of await rootsIn(tab)) {
    const told = await ask<Omit<Card, 'placeOf'> | null>(root, describeCard);
    if (told === null) continue;
    found.push({
      ...told,
      placeOf: async (button) => {
        const place = await ask<Point | null>(root, placeOfButton, button);
        if (place === null) throw new Error(`The card has no "${button}".`);
        return place;
      },
    });
  }
  return found;
};

/** What is told politely in a tab, in all its frames: the texts of its status lines. */
export const statusesInFirefox = async (tab: Page): Promise<readonly string[]> => {
  const found = await Promise.all(
    (await rootsIn(tab)).map((root) => ask<readonly string[]>(root, describeStatuses)),
  );
  return found.flat();
};

/** A closed root, in the document that it stands in. */
interface Root {
  readonly tab: Page;
  readonly context: string;
  readonly sharedId: string;
}

const WORLD = 'newsgloss-tests';

const rootsIn = async (tab: Page): Promise<readonly Root[]> => {
  const found: Root[] = [];
  for (const frame of tab.frames()) {
    const context = idOf(frame);
    const answer = await send<Evaluated<Nodes>>(tab.browser(), 'script.evaluate', {
      expression: `[...document.querySelectorAll('newsgloss-card, newsgloss-ring')]`,
      target: { context, sandbox: WORLD },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
    if (answer.type === 'exception') continue;
    for (const { value } of answer.result.value ?? []) {
      const sharedId = value?.shadowRoot?.sharedId;
      if (sharedId !== undefined) found.push({ tab, context, sharedId });
    }
  }
  return found;
};

type Nodes = readonly {
  readonly value?: { readonly shadowRoot?: { readonly sharedId: string } | null };
}[];

const ask = async <Result>(
  { tab, context, sharedId }: Root,
  run: (root: ShadowRoot, given: string) => Result,
  given = '',
): Promise<Result> => {
  const answer = await send<Evaluated<string>>(tab.browser(), 'script.callFunction', {
    functionDeclaration: `(root, given) => JSON.stringify((${String(run)})(root, given))`,
    arguments: [{ sharedId }, { type: 'string', value: given }],
    target: { context, sandbox: WORLD },
    awaitPromise: false,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  // Written by the function above.
  return JSON.parse(answer.result.value ?? 'null') as Result;
};

const describeCard = (root: ShadowRoot): Omit<Card, 'placeOf'> | null => {
  const dialog = root.querySelector('[role="dialog"]');
  if (dialog === null || !dialog.checkVisibility()) return null;
  const collapsed = (text: string | null | undefined): string =>
    (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const label = ids.map((id) => root.getElementById(id)?.textContent).join(' ');
    return collapsed(element.getAttribute('aria-label') ?? (label || element.textContent));
  };
  const texts: string[] = [];
  const walker = document.createTreeWalker(dialog, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const isShown = node.parentElement?.checkVisibility() ?? false;
    if (isShown && collapsed(node.textContent) !== '') texts.push(collapsed(node.textContent));
  }
  const buttons = [...dialog.querySelectorAll('button')].filter((one) => one.checkVisibility());
  return { name: nameOf(dialog), text: texts.join(' '), buttons: buttons.map(nameOf) };
};

const placeOfButton = (root: ShadowRoot, wanted: string): Point | null => {
  const button = [...root.querySelectorAll('button')].find(
    (one) =>
      (one.getAttribute('aria-label') ?? one.textContent).replace(/\s+/g, ' ').trim() === wanted,
  );
  if (button === undefined) return null;
  button.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

const describeStatuses = (root: ShadowRoot): readonly string[] =>
  [...root.querySelectorAll('[role="status"]')].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
