// Search terms marked in text.
import { expect, test } from 'vitest';
import { Marked } from '../../../components/shared/Marked';
import { draw, redraw, textOf } from '../../support/drawing';

const marksIn = (container: Element): readonly string[] =>
  [...container.querySelectorAll('mark')].map(textOf);
const view = (text: string, ...terms: string[]) => <Marked text={text} terms={new Set(terms)} />;

test('marks each word that was matched, before punctuation too', () => {
  const container = draw(view('Carp, carp and Carpet.', 'carp'));
  expect(marksIn(container)).toEqual(['Carp', 'carp']);
});

test('marks words however they are accented, in any script', () => {
  expect(marksIn(draw(view('José and Андрей', 'jose', 'андреи')))).toEqual(['José', 'Андрей']);
});

test('marks a figure for its word', () => {
  expect(marksIn(draw(view('€2 billion', '2')))).toEqual(['2']);
});

test('marks anew when the terms change, and leaves the text as it was', () => {
  const container = draw(view('Carp and trout', 'carp'));
  redraw(container, view('Carp and trout', 'trout'));
  expect(marksIn(container)).toEqual(['trout']);
  redraw(container, view('Carp and trout'));
  expect(container.innerHTML).toBe('<span>Carp and trout</span>');
});

test('marks anew when the text changes', () => {
  const container = draw(view('Carp and trout', 'carp'));
  redraw(container, view('Trout and carp', 'carp'));
  expect(marksIn(container)).toEqual(['carp']);
  expect(textOf(container)).toBe('Trout and carp');
});

test('shows markup as text', () => {
  const container = draw(view('<img src=x> carp', 'carp', 'img'));
  expect(container.querySelector('img')).toBeNull();
  expect(textOf(container)).toBe('<img src=x> carp');
});
