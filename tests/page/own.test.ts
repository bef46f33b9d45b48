// What is ours in a page.
import { expect, it } from 'vitest';
import { isOwn, removeLeftOver } from '../../page/own';

it('knows the elements that we add, and no others', () => {
  expect(isOwn(document.createElement('newsgloss-card'))).toBe(true);
  expect(isOwn(document.createElement('newsgloss-ring'))).toBe(true);
  expect(isOwn(document.createElement('news-card'))).toBe(false);
  expect(isOwn(document.createTextNode('newsgloss-card'))).toBe(false);
  expect(isOwn(window)).toBe(false);
  expect(isOwn(undefined)).toBe(false);
});

it('takes away what a script that was cut off shows, and nothing of the page', () => {
  const card = document.createElement('newsgloss-card');
  card.popover = 'manual';
  const ofPage = document.createElement('newsgloss-card');
  document.body.append(card, ofPage);
  card.showPopover();
  removeLeftOver();
  expect([...document.querySelectorAll('newsgloss-card')]).toEqual([ofPage]);
  ofPage.remove();
});
