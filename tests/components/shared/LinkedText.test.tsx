// Sentences with links and quotations in them.
import { expect, test } from 'vitest';
import { LinkedText } from '../../../components/shared/LinkedText';
import '../../../components/shared/parts.css';
import { createLinker } from '../../../pack/linking';
import { draw, textOf } from '../../support/drawing';
import { fishPack } from '../../support/pack';

const linksIn = createLinker(fishPack);
const drawText = (text: string, quote?: string): HTMLElement =>
  draw(<LinkedText text={text} links={linksIn(text)} quote={quote} />);
const all = (container: Element, selector: string): readonly string[] =>
  [...container.querySelectorAll(selector)].map(textOf);

test('links each entity once, where the sentence first names it', () => {
  const container = drawText('Ann Carp met the Fish League; Carp was glad.');
  expect(all(container, 'button')).toEqual(['Ann Carp', 'Fish League']);
  expect(textOf(container)).toBe('Ann Carp met the Fish League; Carp was glad.');
});

test('marks a quotation where the sentence repeats it', () => {
  const container = drawText('She sees few fish left in Lake Pond.', 'few fish left');
  expect(all(container, 'q')).toEqual(['few fish left']);
  expect(textOf(container)).toBe('She sees few fish left in Lake Pond.');
});

test('puts a quotation after a sentence that says it otherwise', () => {
  const container = drawText('She sees hardly any.', 'few fish left');
  expect(textOf(container)).toBe('She sees hardly any. few fish left');
  expect(all(container, 'q')).toEqual(['few fish left']);
});

test('leaves a quotation alone that stands in quotation marks already', () => {
  expect(all(drawText('She sees “few fish left”.', 'few fish left'), 'q')).toEqual([]);
});

test('begins no line with what stands behind a name', () => {
  const container = drawText('Nobody but those who fish there speaks well of Lake Pond.');
  const [name = container] = container.querySelectorAll('button');
  const stop = new Range();
  stop.selectNodeContents(name.nextSibling ?? container);
  expect(stop.toString()).toBe('.');
  for (let width = 120; width < 420; width += 4) {
    container.style.width = `${width}px`;
    expect(stop.getBoundingClientRect().top).toBeLessThan(name.getBoundingClientRect().bottom - 4);
  }
});

test('links nothing inside a quotation', () => {
  const container = drawText('She spoke of Lake Pond and more.', 'Lake Pond');
  expect(all(container, 'button')).toEqual([]);
  expect(all(container, 'q')).toEqual(['Lake Pond']);
});
