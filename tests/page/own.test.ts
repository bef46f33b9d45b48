// What is ours in a page.
import { expect, it } from 'vitest';
import { isOwn } from '../../page/own';

it('knows the elements that we add, and no others', () => {
  expect(isOwn(document.createElement('newsgloss-card'))).toBe(true);
  expect(isOwn(document.createElement('newsgloss-ring'))).toBe(true);
  expect(isOwn(document.createElement('news-card'))).toBe(false);
  expect(isOwn(document.createTextNode('newsgloss-card'))).toBe(false);
  expect(isOwn(window)).toBe(false);
  expect(isOwn(undefined)).toBe(false);
});
