// What stands above a node.
import { expect, it } from 'vitest';
import { elementAbove, hostAround, isInside } from '../../page/above';
import { mount, pick } from '../support/document';

it('leads out of shadow roots', () => {
  const place = mount('<div><template shadowrootmode="open"><p>Text</p></template></div>');
  const host = pick(place, 'div');
  const inner = host.shadowRoot?.querySelector('p') ?? host;
  expect(elementAbove(inner)).toBe(host);
  expect(elementAbove(host)).toBe(place);
  expect(elementAbove(document.documentElement)).toBeNull();
  expect([hostAround(inner), hostAround(host)]).toEqual([host, null]);
  expect(isInside(inner, new Set([place]))).toBe(true);
  expect(isInside(inner, new Set([inner]))).toBe(true);
  expect(isInside(host, new Set([inner]))).toBe(false);
});
