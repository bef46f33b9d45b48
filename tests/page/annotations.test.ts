// The mentions of a document as they stand.
import { describe, expect, it } from 'vitest';
import { resolve } from '../../core/match/resolve';
import { allAtOnce } from '../../core/match/stretches';
import { type Annotations, createAnnotations } from '../../page/annotations';
import { mount, nextTask, onlyRunIn, pick, runsIn, textsIn } from '../support/document';
import { inventedMatcher } from '../support/invented';
import { inReadingOrder } from '../../page/order';
import { MARKUP, type MarkupRow } from './markup.table';

const annotated = (html: string): { place: HTMLElement; annotations: Annotations } => {
  const place = mount(html);
  const matcher = inventedMatcher();
  const annotations = createAnnotations(matcher.lexicon, (text) => resolve(matcher, text, 'en'));
  for (const run of runsIn(place)) allAtOnce(annotations.admit(run));
  return { place, annotations };
};

/** The texts of all mentions that stand, sorted. */
const mentionsOf = ({ index }: Annotations): readonly string[] =>
  [...index.runs()]
    .flatMap((run) => index.mentionsOf(run).map(({ start, end }) => run.text.slice(start, end)))
    .toSorted();

describe('a run that is admitted', () => {
  it.each([
    ['a name', '<p>Then Mira Halden spoke</p>', ['Mira Halden']],
    ['a name over markup', '<p>Then <b>Mira</b> Halden spoke</p>', ['Mira Halden']],
    ['a name with a drop cap', '<p><b style="float: left">M</b>ira Halden</p>', ['Mira Halden']],
    ['a name over a line break', '<h1>Mira<br>Halden</h1>', ['Mira\u2028Halden']],
    ['several', '<p>Mira Halden of ORBA</p>', ['Mira Halden', 'ORBA']],
    ['none in a decoy', '<p>The ORBA prize went</p>', []],
    ['none in the wrong case', '<p>An orba</p>', []],
    ['none over blocks', '<p>Mira</p><p>Halden</p>', []],
    [
      'none over boxes',
      '<p><b style="float: left">Mira</b> <b style="float: right">Halden</b></p>',
      [],
    ],
    [
      'none over slots',
      `<section><template shadowrootmode="open"><p><slot name="b"></slot></p><p><slot></slot></p></template><b>Mira </b><b slot="b">Halden</b></section>`,
      [],
    ],
    [
      'a name over what one slot takes',
      `<section><template shadowrootmode="open"><p><slot></slot></p></template><b>Mira </b><b>Halden</b></section>`,
      ['Mira Halden'],
    ],
    ['none over a picture', '<p>Mira <img alt=""> Halden</p>', []],
    ['none in code', '<code>Mira Halden</code>', []],
    ['none where it can be edited', '<div contenteditable>Mira Halden</div>', []],
    [
      'a short form with the full name',
      '<p>Mira Halden. Halden left.</p>',
      ['Halden', 'Mira Halden'],
    ],
    ['no short form without', '<p>Then Halden left.</p>', []],
  ])('has %s', (_, html, expected) => {
    expect(mentionsOf(annotated(html).annotations)).toEqual(expected);
  });

  it('takes the place of what was known of its nodes', () => {
    const { place, annotations } = annotated('<p>Mira Halden</p>');
    const [text = new Text()] = textsIn(place);
    text.data = 'ORBA met';
    allAtOnce(annotations.admit(onlyRunIn(place)));
    expect(mentionsOf(annotations)).toEqual(['ORBA']);
    expect(annotations.runAt(text)?.text).toBe('ORBA met');
  });

  it.each<[string, (text: Text) => unknown]>([
    ['changes', (text) => (text.data = 'ORBA met')],
    ['leaves', (text) => text.remove()],
  ])('is dropped where it %s while it is read, for then it is read anew', (_, change) => {
    const { place, annotations } = annotated('<p>Nobody</p>');
    const [text = new Text()] = textsIn(place);
    text.data = 'Mira Halden. '.repeat(2000);
    const steps = annotations.admit(onlyRunIn(place));
    steps.next();
    change(text);
    if (text.isConnected) annotations.forget(text);
    allAtOnce(steps);
    expect(mentionsOf(annotations)).toEqual([]);
  });

  it('gives what it does not take over of the run that was there', () => {
    const { place, annotations } = annotated('<p>Mira Halden <b>and ORBA</b></p>');
    const [first = new Text()] = textsIn(place);
    const section = document.createElement('section');
    section.append(pick(place, 'b'));
    pick(place, 'p').append(section);
    expect(allAtOnce(annotations.admit(onlyRunIn(section)))).toEqual([first]);
    expect(annotations.runAt(first)).toBeUndefined();
    expect(mentionsOf(annotations)).toEqual(['ORBA']);
  });

  it('is not kept when it names nothing', () => {
    const { place, annotations } = annotated('<p>Nobody</p>');
    const [text = new Text()] = textsIn(place);
    expect(annotations.runAt(text)).toBeUndefined();
  });
});

describe('a run', () => {
  it('is forgotten with one of its nodes, whose neighbours want reading', () => {
    const { place, annotations } = annotated('<p>Mira <b>Halden</b></p>');
    const [first = new Text(), second = new Text()] = textsIn(place);
    expect(annotations.forget(first)).toEqual([second]);
    expect(mentionsOf(annotations)).toEqual([]);
    expect(annotations.forget(first)).toEqual([]);
  });

  it('is swept away when a node has left, and what stayed wants reading', () => {
    const { place, annotations } = annotated('<p>Mira <b>Halden</b></p><p>ORBA</p>');
    const [first] = textsIn(place);
    expect(annotations.sweep()).toEqual([]);
    pick(place, 'b').remove();
    expect(annotations.sweep()).toEqual([first]);
    expect(mentionsOf(annotations)).toEqual(['ORBA']);
  });

  it('stands with its mentions while they are shown', async () => {
    const { place, annotations } = annotated('<p hidden>Mira Halden</p><p>ORBA</p>');
    expect(mentionsOf(annotations)).toEqual(['ORBA']);
    const [run] = annotations.hidden;
    if (run === undefined) throw new Error('A hidden run was expected.');
    pick(place, 'p').hidden = false;
    await nextTask();
    annotations.review(run);
    expect(mentionsOf(annotations)).toEqual(['Mira Halden', 'ORBA']);
    expect(annotations.hidden.size).toBe(0);
    pick(place, 'p').hidden = true;
    await nextTask();
    annotations.review(run);
    expect(mentionsOf(annotations)).toEqual(['ORBA']);
  });
});

describe('what changed', () => {
  it('is told once', () => {
    const { place, annotations } = annotated('<p>Mira Halden</p><p>Nobody</p>');
    const [text = new Text()] = textsIn(place);
    const run = annotations.runAt(text);
    expect(annotations.takeChanged()).toEqual(new Set([run]));
    expect(annotations.takeChanged().size).toBe(0);
    annotations.forget(text);
    expect(annotations.takeChanged()).toEqual(new Set([run]));
  });
});

describe.each(Object.entries(MARKUP))('names are read right amid %s:', (_, rows) => {
  it.for<MarkupRow>(rows)('%s', ([, html, names]) => {
    const { index } = annotated(html).annotations;
    const found = inReadingOrder(index.runs()).flatMap((run) =>
      index.mentionsOf(run).map(({ start, end }) => run.text.slice(start, end)),
    );
    expect(found).toEqual(names);
  });
});
