// A form whose controls are named as the parts of its tree.
import { expect, it } from 'vitest';
import { contains, matches, parentOf, partOf, rootOf } from '../../page/form-parts';
import { mount, pick } from '../support/document';

const NAMES = ['parentNode', 'localName', 'getRootNode', 'contains', 'matches'];

it('is asked for its parts as any other element', () => {
  const place = mount(`<form>${NAMES.map((name) => `<input name="${name}">`).join('')}</form>`);
  const form = pick(place, 'form');
  const [input = form] = form.querySelectorAll('input');
  expect(form.parentNode).toBe(input);
  expect(parentOf(form)).toBe(place);
  expect(parentOf(input)).toBe(form);
  expect(partOf(form, 'localName')).toBe('form');
  expect(rootOf(form)).toBe(document);
  expect(contains(form, input)).toBe(true);
  expect(contains(input, form)).toBe(false);
  expect(matches(form, 'div > form')).toBe(true);
});
