// Whether a document is told to have the styles of the marks.
import { afterEach, expect, it } from 'vitest';
import { highlightStyles } from '../../page/highlight-styles';
import { hasMarkStyles } from '../../page/mark-styles';

afterEach(() => document.head.querySelector('style')?.remove());

it('a document has the styles of the marks when they are put in, and not before', () => {
  expect(hasMarkStyles()).toBe(false);
  const style = document.createElement('style');
  style.textContent = highlightStyles();
  document.head.append(style);
  expect(hasMarkStyles()).toBe(true);
});
