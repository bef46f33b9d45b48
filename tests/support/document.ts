// Pieces of a host document, for tests of the page layer in a real browser.
import { onTestFinished } from 'vitest';
import { readRun, type TextRun } from '../../page/runs';
import { type Sieve, sift } from '../../page/sift';

/** Puts markup at the end of the document until the test ends; shadow roots may be declared in it. */
export const mount = (html: string): HTMLElement => {
  const place = document.createElement('div');
  document.body.append(place);
  place.setHTMLUnsafe(html);
  onTestFinished(() => place.remove());
  return place;
};

/** The first element inside `place` that `selector` fits. Throws where there is none. */
export const pick = (place: ParentNode, selector: string): HTMLElement => {
  const element = place.querySelector(selector);
  if (element instanceof HTMLElement) return element;
  throw new Error(`Nothing here fits "${selector}".`);
};

/** The text nodes inside a node, in document order. */
export const textsIn = (scope: Node): readonly Text[] => {
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) texts.push(node);
  }
  return texts;
};

/** The sieve through which no text falls. */
export const EVERY_TEXT: Sieve = { openings: /(?:)/g, outlook: () => 'name' };

/** All runs that have text inside a node. */
export const runsIn = (scope: Node): readonly TextRun[] => {
  const runs: TextRun[] = [];
  for (const { texts } of sift(scope, EVERY_TEXT)) {
    for (const text of texts) {
      if (!runs.some(({ nodes }) => nodes.includes(text))) runs.push(readRun(text));
    }
  }
  return runs;
};

/** The one run that has text inside a node. Throws where there is another number of them. */
export const onlyRunIn = (scope: Node): TextRun => {
  const [run, ...others] = runsIn(scope);
  if (run === undefined || others.length > 0) throw new Error('One run was expected.');
  return run;
};

/** A signal that aborts when the test ends. */
export const untilTestEnds = (): AbortSignal => {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  return controller.signal;
};

/** A task of its own: what is asked once in a task is asked anew. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
