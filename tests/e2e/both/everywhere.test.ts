// Text in every corner of a page: what is read there, and that a hand finds it.
import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../../scripts/support/mentions';
import { openCard } from '../../support/card';
import { eventually } from '../../support/eventually';
import { markedTexts } from '../../support/marks';
import { useEitherBrowser } from '../../support/either-browser';
import type { Tab } from '../../support/tab';

const { open, openMarked, background } = useEitherBrowser();

const NAME = 'Anwar Ibrahim';

/** What holds a name, and how. */
type Places = Readonly<Record<string, string>>;

/** All places on one page, each in a section of its own. */
const pageOf = (places: Places): string =>
  Object.entries(places)
    .map(([place, html]) => `<section title="${place}">${html}</section>`)
    .join('');

/** The places in which something is painted. */
const paintedPlaces = (tab: Tab): Promise<readonly string[]> =>
  tab.evaluate(() => {
    const sectionOf = (node: Node | null): string => {
      if (node instanceof HTMLElement && node.title !== '') return node.title;
      return node === null
        ? ''
        : sectionOf(node instanceof ShadowRoot ? node.host : node.parentNode);
    };
    return [...CSS.highlights]
      .filter(([name]) => name.startsWith('newsgloss-'))
      .flatMap(([, highlight]) => [...highlight].map((range) => sectionOf(range.startContainer)))
      .toSorted();
  });

const PAINTED: Places = {
  'on a button': `<button>${NAME}</button>`,
  'in a drawing': `<svg><text y="30">${NAME}</text></svg>`,
  'over the pieces of a drawing': '<svg><text y="30"><tspan>Anwar </tspan>Ibrahim</text></svg>',
  'in a formula': `<math><mtext>${NAME}</mtext></math>`,
  'that is not yet faded in': `<p style="opacity: 0">${NAME}</p>`,
  'of no interest to screen readers': `<p aria-hidden="true">${NAME}</p>`,
  'that is inert': `<p inert>${NAME}</p>`,
  'in what stands in for an object': `<object><p>${NAME}</p></object>`,
  'far below, left out until it is near': `<div style="height: 5000px"></div><div style="content-visibility: auto"><p>${NAME}</p></div>`,
  'in the text that a slot has for itself': `<section><template shadowrootmode="open"><slot>${NAME}</slot></template></section>`,
  'in a closed root beside content of its host': `<article><template shadowrootmode="closed"><p>${NAME}</p><slot></slot></template><p>News</p></article>`,
};

const LEFT_ALONE: Places = {
  noscript: `<noscript><p>${NAME}</p></noscript>`,
  'a template': `<template><p>${NAME}</p></template>`,
  choices: `<select><option>${NAME}</select><datalist><option>${NAME}</datalist>`,
  'a field': `<textarea>${NAME}</textarea><input value="${NAME}">`,
  'a canvas': `<canvas><p>${NAME}</p></canvas>`,
  'a player': `<audio controls><p>${NAME}</p></audio>`,
  'what a drawing keeps': `<svg><title>${NAME}</title><defs><text>${NAME}</text></defs></svg>`,
  'made content': `<style>p::before { content: '${NAME}' }</style><p></p>`,
  'what is clipped away': `<p style="clip-path: inset(50%)">${NAME}</p>`,
  'what is moved out': `<p style="position: absolute; left: -9999px">${NAME}</p>`,
  'a popover': `<div popover>${NAME}</div>`,
};

describe('a name', () => {
  it('is painted wherever a reader sees it', async () => {
    const tab = await open(pageOf(PAINTED));
    await eventually(() => paintedPlaces(tab)).toEqual(Object.keys(PAINTED).toSorted());
  });

  it('is not where it is no text of the page', async () => {
    const tab = await openMarked(`${pageOf(LEFT_ALONE)}<p>BRICS</p>`, ['BRICS']);
    const [top] = await mentionsOf(background(), tab);
    expect(top?.mentions.map(({ text }) => text)).toEqual(['BRICS']);
    expect(await paintedPlaces(tab)).toEqual(['']);
  });
});

describe('text that runs another way', () => {
  it.each([
    ['from right to left', `<p dir="rtl" lang="ar">قال ${NAME} إن</p>`],
    [
      'downwards, columns from the right',
      `<p style="writing-mode: vertical-rl">So ${NAME} spoke</p>`,
    ],
    [
      'downwards, columns from the left',
      `<p style="writing-mode: vertical-lr">So ${NAME} spoke</p>`,
    ],
    ['upwards', `<p style="writing-mode: sideways-lr">So ${NAME} spoke</p>`],
  ])('%s opens its card where the name stands', async (_, html) => {
    const tab = await openMarked(`<div style="margin: 80px 200px">${html}</div>`, [NAME]);
    const { text } = await openCard(tab, NAME);
    expect(text).not.toBe('');
  });
});

describe('a list that shows a few rows of many', () => {
  it('is followed as it is scrolled', async () => {
    const tab = await open(`<div id="list" style="height: 200px; overflow: auto">
      <div style="height: 20000px; position: relative"></div></div><script>
      const list = document.getElementById('list');
      const rows = Array.from({ length: 10 }, () => {
        const row = document.createElement('div');
        row.append('');
        row.style.position = 'absolute';
        list.firstElementChild.append(row);
        return row;
      });
      const NAMES = ['${NAME}', 'nobody', 'BRICS', 'nothing', 'Vladimir Putin'];
      const draw = () => rows.forEach((row, nth) => {
        const at = Math.floor(list.scrollTop / 20) + nth;
        row.style.top = at * 20 + 'px';
        row.firstChild.data = at % 100 < 5 ? 'Row of ' + NAMES[at % 100] : 'Row ' + at;
      });
      list.addEventListener('scroll', draw);
      draw();
    </script>`);
    const all = [NAME, 'BRICS', 'Vladimir Putin'];
    await eventually(() => markedTexts(tab)).toEqual(all);
    await tab.evaluate(() => document.getElementById('list')?.scrollTo(0, 2080));
    await eventually(() => markedTexts(tab)).toEqual(['Vladimir Putin']);
    await tab.evaluate(() => document.getElementById('list')?.scrollTo(0, 1000));
    await eventually(() => markedTexts(tab)).toEqual([]);
    await tab.evaluate(() => document.getElementById('list')?.scrollTo(0, 4000));
    await eventually(() => markedTexts(tab)).toEqual(all);
    const [top] = await mentionsOf(background(), tab);
    expect(top?.mentions.map(({ text }) => text)).toEqual(all);
  });
});

describe('a small change of a large page', () => {
  it('has read anew what it changes, and no more', async () => {
    const rows = '<p>Nothing to be read here, and much of it.</p>'.repeat(3000);
    const tab = await openMarked(`${rows}<p id="last">${NAME} spoke.</p>`, [NAME]);
    const read = async (): Promise<number> => {
      const [top] = await mentionsOf(background(), tab);
      return top?.scan.characters ?? 0;
    };
    const before = await read();
    expect(before).toBeGreaterThan(100_000);
    await tab.evaluate(() => document.getElementById('last')?.append(' BRICS met.'));
    await eventually(() => markedTexts(tab)).toEqual([NAME, 'BRICS']);
    expect((await read()) - before).toBeLessThan(500);
  });
});

describe('tabs', () => {
  it('have the names of the one that is shown', async () => {
    const tab = await openMarked(
      `<style>section:not(.shown) { display: none }</style>
       <button>Turn</button><section class="shown">${NAME}</section><section>BRICS</section>
       <script>document.querySelector('button').onclick = () => {
         for (const section of document.querySelectorAll('section')) section.classList.toggle('shown');
       };</script>`,
      [NAME],
    );
    const listed = async (): Promise<readonly string[]> => {
      const [top] = await mentionsOf(background(), tab);
      return (top?.mentions ?? []).map(({ text }) => text);
    };
    await tab.click('button');
    await eventually(() => markedTexts(tab)).toEqual(['BRICS']);
    await eventually(listed).toEqual(['BRICS']);
    await tab.click('button');
    await eventually(() => markedTexts(tab)).toEqual([NAME]);
    await eventually(listed).toEqual([NAME]);
  });
});

describe('a text that the reader may edit from now on', () => {
  it('is left alone, until it is text of the page again', async () => {
    const tab = await openMarked(`<p>${NAME} spoke.</p><p>BRICS met.</p>`, [NAME, 'BRICS']);
    await tab.evaluate(() => document.querySelector('p')?.setAttribute('contenteditable', ''));
    await eventually(() => markedTexts(tab)).toEqual(['BRICS']);
    await tab.click('p');
    await tab.keyboard.type('Vladimir Putin, ');
    await tab.evaluate(() => document.querySelector('p')?.removeAttribute('contenteditable'));
    await eventually(async () => (await markedTexts(tab)).includes('Vladimir Putin')).toBe(true);
    await tab.evaluate(() => (document.designMode = 'on'));
    await eventually(() => markedTexts(tab)).toEqual([]);
  });
});
