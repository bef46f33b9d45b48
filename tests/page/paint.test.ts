// Painting: names of our own in the registry of highlights, and nothing of anybody else's.
import { describe, expect, it, onTestFinished } from 'vitest';
import { type AnnotatedRun } from '../../page/annotations';
import { highlightName } from '../../page/highlight-names';
import { createPainter, isOnDarkGround, luminance, type Painter } from '../../page/paint';
import { staticRange } from '../../page/ranges';
import { mount, onlyRunIn, runsIn } from '../support/document';
import { eventually } from '../support/eventually';

const NAME = 'Mira Halden';

const runIn = (html: string): AnnotatedRun => {
  const run = onlyRunIn(mount(html));
  const start = run.text.indexOf(NAME);
  return { ...run, mentions: [{ start, end: start + NAME.length, names: [0] }] };
};
/** So many runs, each so high that few are seen at once. */
const crowd = (count: number): readonly AnnotatedRun[] =>
  runsIn(mount(`<p style="height: 200px">${NAME}</p>`.repeat(count))).map((run) => ({
    ...run,
    mentions: [{ start: 0, end: NAME.length, names: [0] }],
  }));
const holderOf = (run: AnnotatedRun | undefined): HTMLElement | null | undefined =>
  run?.nodes[0]?.parentElement;
const isRegistered = (run: AnnotatedRun | undefined): boolean =>
  [...CSS.highlights.values()].some((highlight) =>
    [...highlight].some(({ startContainer }) => startContainer === run?.nodes[0]),
  );
const rangeIn = (run: AnnotatedRun): AbstractRange =>
  staticRange(run, { start: 3, end: 3 + NAME.length });
const newPainter = (): Painter => {
  const painter = createPainter(() => 'person');
  onTestFinished(painter.clear);
  return painter;
};
/** Names of highlights with the number of their ranges. */
const registry = (): Record<string, number> =>
  Object.fromEntries([...CSS.highlights].map(([name, { size }]) => [name, size]));

describe('painting', () => {
  it('is there again when something is looked at, after the page emptied the registry', () => {
    const painter = newPainter();
    const run = runIn('<p>By Mira Halden</p>');
    painter.paint(run, run.mentions);
    CSS.highlights.clear();
    painter.mark([rangeIn(run)]);
    expect(registry()).toEqual({ 'newsgloss-person': 1, 'newsgloss-marked': 1 });
  });

  it.each([
    ['a dark text', '<p style="color: #222">Mira Halden</p>', 'newsgloss-person'],
    ['a light text', '<p style="color: #ddd">Mira Halden</p>', 'newsgloss-person-dark'],
    ['a link', '<p><a href="#">Mira Halden</a></p>', 'newsgloss-person-tint'],
    ['markup in a link', '<p><a href="#">By <b>Mira Halden</b></a></p>', 'newsgloss-person-tint'],
    [
      'a box in a link, under which no line is drawn',
      '<p><a href="#"><b style="display: inline-block">Mira Halden</b></a></p>',
      'newsgloss-person',
    ],
    [
      'a light link',
      '<p><a href="#" style="color: #9cf">Mira Halden</a></p>',
      'newsgloss-person-tint-dark',
    ],
  ])('%s has a highlight that fits', (_, html, name) => {
    const run = runIn(html);
    newPainter().paint(run, run.mentions);
    expect(registry()).toEqual({ [name]: 1 });
  });

  it('again takes the place of what was painted of the run', () => {
    const run = runIn('<p>By Mira Halden</p>');
    const painter = newPainter();
    const [mention] = run.mentions;
    if (mention === undefined) throw new Error('A mention was expected.');
    painter.paint(run, run.mentions);
    painter.paint(run, run.mentions);
    expect(registry()).toEqual({ 'newsgloss-person': 1 });
    expect(painter.isPainted(run, mention)).toBe(true);
    painter.paint(run, []);
    expect(registry()).toEqual({ 'newsgloss-person': 0 });
    expect(painter.isPainted(run, mention)).toBe(false);
  });

  it('marks the mentions that it is told, and no others', () => {
    const run = runIn('<p>By Mira Halden</p>');
    const painter = newPainter();
    painter.mark([rangeIn(run)]);
    painter.mark([rangeIn(run)]);
    expect(registry()).toEqual({ 'newsgloss-marked': 1 });
    painter.mark([]);
    expect(registry()).toEqual({ 'newsgloss-marked': 0 });
  });

  it('leaves nothing when it is cleared, and what others painted', () => {
    const run = runIn('<p>By Mira Halden</p>');
    const own = new Highlight(staticRange(run, { start: 0, end: 2 }));
    CSS.highlights.set('own-of-the-page', own);
    onTestFinished(() => void CSS.highlights.delete('own-of-the-page'));
    const painter = newPainter();
    painter.paint(run, run.mentions);
    painter.mark([rangeIn(run)]);
    painter.clear();
    expect([...CSS.highlights]).toEqual([['own-of-the-page', own]]);
  });

  it('registers few mentions at once, wherever they stand', () => {
    const painter = newPainter();
    for (const run of crowd(100)) painter.paint(run, run.mentions);
    expect(registry()).toEqual({ 'newsgloss-person': 100 });
  });

  it('registers those of many that are near what is seen', async () => {
    const runs = crowd(600);
    const painter = newPainter();
    for (const run of runs) painter.paint(run, run.mentions);
    const ends = (): readonly boolean[] => [isRegistered(runs[0]), isRegistered(runs.at(-1))];
    await eventually(ends).toEqual([true, false]);
    expect(runs.every((run) => run.mentions.every((own) => painter.isPainted(run, own)))).toBe(
      true,
    );
    holderOf(runs.at(-1))?.scrollIntoView();
    await eventually(ends).toEqual([false, true]);
    // Painted otherwise, what is near is there before the next frame, and what is away is not.
    for (const run of runs) painter.paint(run, run.mentions, 'solid');
    expect(ends()).toEqual([false, true]);
    for (const run of runs) painter.paint(run, []);
    expect(registry()).toEqual({ 'newsgloss-person': 0, 'newsgloss-person-solid': 0 });
    scrollTo(0, 0);
  });

  it('registers many in a form that answers with its controls', async () => {
    const rows = '<i>By</i> Mira Halden<p>and so on</p>'.repeat(400);
    const controls = '<input name="contains"><input name="parentElement">';
    const runs = runsIn(mount(`<form>${controls}${rows}</form>`)).flatMap((run) => {
      const start = run.text.indexOf(NAME);
      return start < 0 ? [] : [{ ...run, mentions: [{ start, end: start + 11, names: [0] }] }];
    });
    expect(runs.length).toBe(400);
    const painter = newPainter();
    for (const run of runs) painter.paint(run, run.mentions);
    await eventually(() => registry()['newsgloss-person']).toBe(400);
  });

  it('registers all of many for a print', async () => {
    const runs = crowd(400);
    const painter = newPainter();
    for (const run of runs) painter.paint(run, run.mentions);
    await eventually(() => isRegistered(runs.at(-1))).toBe(false);
    painter.paintAll();
    expect(registry()).toEqual({ 'newsgloss-person': 400 });
  });

  it('registers what is seen of many though its box is none', async () => {
    const [first, ...others] = crowd(400);
    if (first === undefined) throw new Error('A run was expected.');
    holderOf(first)?.style.setProperty('display', 'contents');
    const painter = newPainter();
    for (const run of [...others, first]) painter.paint(run, run.mentions);
    await eventually(() => isRegistered(first)).toBe(true);
  });

  it('leaves a highlight alone that the page has put under one of our names', () => {
    const run = runIn('<p>By Mira Halden</p>');
    const painter = newPainter();
    painter.paint(run, run.mentions);
    const theirs = new Highlight();
    CSS.highlights.set('newsgloss-person', theirs);
    onTestFinished(() => void CSS.highlights.delete('newsgloss-person'));
    painter.clear();
    expect(CSS.highlights.get('newsgloss-person')).toBe(theirs);
  });

  it('comes back after the page has emptied the registry', () => {
    const run = runIn('<p>By Mira Halden</p>');
    const painter = newPainter();
    painter.paint(run, run.mentions);
    CSS.highlights.clear();
    painter.paint(run, run.mentions);
    expect(registry()).toEqual({ 'newsgloss-person': 1 });
  });
});

describe('the name of a highlight', () => {
  it('says kind, look and ground', () => {
    expect(highlightName('place', false, 'dotted')).toBe('newsgloss-place');
    expect(highlightName('place', false, 'solid')).toBe('newsgloss-place-solid');
    expect(highlightName('place', true, 'tint')).toBe('newsgloss-place-tint-dark');
  });
});

describe('the luminance of a computed colour', () => {
  it.each([
    ['rgb(0, 0, 0)', 0],
    ['rgb(255, 255, 255)', 1],
    ['rgba(255, 255, 255, 0.9)', 1],
    ['rgb(119, 119, 119)', 0.184],
    ['rgb(255, 0, 0)', 0.2126],
    ['oklch(1 0 0)', 1],
    ['oklch(0.95 0.01 90)', 0.857],
    ['oklab(0.2 0 0 / 0.5)', 0.008],
    ['lab(100 0 0)', 1],
    ['lch(50 20 120)', 0.184],
    ['color(display-p3 1 1 1)', 1],
    ['color(srgb 0.1 0.1 0.1)', 0.01],
    ['', 0],
  ])('%s is %d', (color, expected) => {
    expect(luminance(color)).toBeCloseTo(expected, 2);
  });
});

describe('the ground of a range', () => {
  it('is that of the text, not of the page', () => {
    const run = runIn('<p style="background: #000; color: #eee">By Mira Halden</p>');
    expect(isOnDarkGround(staticRange(run, { start: 0, end: 2 }))).toBe(true);
    const other = runIn('<p>By Mira Halden</p>');
    expect(isOnDarkGround(staticRange(other, { start: 0, end: 2 }))).toBe(false);
  });
});
