// A page that quotes, and one that does not.
import { describe, expect, it, vi } from 'vitest';
import { runsOf } from '../../core/quotes/word-runs';
import { startQuoting } from '../../page/quoting';
import { mount, pick, textsIn, untilTestEnds } from '../support/document';
import { eventually } from '../support/eventually';

const ONE = 'The old pike swims in Lake Pond, and Ann Carp counts it every day.';
const TWO = 'Nobody had told the league that rules are made by those who swim.';
const THREE = 'It is a secret that three trout keep to themselves for ten long years.';
const PASSAGES = [ONE, TWO, THREE].map((text, nth) => ({
  locator: `survey/p${nth + 1}`,
  label: `Survey, ${nth + 1}`,
  runs: runsOf([text]),
}));

const start = (html: string, signal = untilTestEnds(), roots: readonly ShadowRoot[] = []) => {
  const place = mount(html);
  const changed = vi.fn<() => void>();
  const quoting = startQuoting({ shadowRoots: () => roots }, PASSAGES, changed, signal);
  const labelAt = (selector: string): string | undefined =>
    quoting.quotationAt(textsIn(pick(place, selector)))?.label;
  return { place, changed, quoting, labelAt };
};

describe('a page that quotes', () => {
  it('tells the passage that stands at a text, and elsewhere the first', async () => {
    const { changed, quoting, labelAt } = start(
      `<p>Birds sing.</p><p id="two">He said: <b>${TWO}</b></p><p id="one">${ONE}</p>`,
    );
    await eventually(() => quoting.quotationAt([])?.label).toBe('Survey, 2');
    expect(labelAt('#one')).toBe('Survey, 1');
    expect(labelAt('p')).toBe('Survey, 2');
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is known by ten words that go over elements', async () => {
    const { quoting } = start(`<p>${TWO.replace('the league', '<a href="#">the league</a>')}</p>`);
    await eventually(() => quoting.quotationAt([])?.locator).toBe('survey/p2');
  });

  it('is known by what stands in a shadow root', async () => {
    const host = mount(`<div><template shadowrootmode="open"><p>${ONE}</p></template></div>`);
    const root = pick(host, 'div').shadowRoot;
    const quoting = startQuoting(
      { shadowRoots: () => (root ? [root] : []) },
      PASSAGES,
      () => undefined,
      untilTestEnds(),
    );
    await eventually(() => quoting.quotationAt([])?.label).toBe('Survey, 1');
  });

  it('is looked at again when it changes, once some time has passed', async () => {
    const { place, changed, quoting } = start(`<p>${ONE}</p>`);
    await eventually(() => quoting.quotationAt([])?.label).toBe('Survey, 1');
    pick(place, 'p').textContent = TWO;
    quoting.lookAgain();
    quoting.lookAgain();
    await eventually(() => quoting.quotationAt([])?.label).toBe('Survey, 2');
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('is known in the middle of a text as long as a book', async () => {
    const filling = 'and so on '.repeat(20_000);
    const { quoting } = start(`<p>${filling}${THREE} ${filling}</p>`);
    await eventually(() => quoting.quotationAt([])?.label).toBe('Survey, 3');
  });
});

it('a page that quotes nothing is told of only once it does', async () => {
  const { place, changed, quoting } = start('<p>Birds sing, and nobody counts them.</p>');
  expect(quoting.quotationAt([])).toBeUndefined();
  quoting.lookAgain();
  await new Promise((resolve) => requestIdleCallback(resolve));
  pick(place, 'p').textContent = ONE;
  quoting.lookAgain();
  await eventually(() => quoting.quotationAt([])?.label).toBe('Survey, 1');
  expect(changed).toHaveBeenCalledTimes(1);
});

it('nothing is looked at once the signal has aborted', async () => {
  const controller = new AbortController();
  const { changed, quoting } = start(`<p>${ONE}</p>`, controller.signal);
  controller.abort();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(quoting.quotationAt([])).toBeUndefined();
  expect(changed).not.toHaveBeenCalled();
});
