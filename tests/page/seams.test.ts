// Seams: whether two texts of a block read on, on the next line, or as two texts.
import { describe, expect, it } from 'vitest';
import { type Separation, separationOf } from '../../page/seams';
import { mount, textsIn } from '../support/document';

const seamIn = (html: string): Separation => {
  const [before, after] = textsIn(mount(html));
  if (before === undefined || after === undefined) throw new Error('Two texts were expected.');
  return separationOf(before, after);
};

describe('two texts', () => {
  it.each([
    ['in markup of one line', 'One<b>two</b>'],
    ['out of one markup into another', '<b>One</b><i>two</i>'],
    ['around an empty element', 'One<a id="there"></a>two'],
    ['around a comment', 'One<!-- -->two'],
    ['around a word break', 'One<wbr>two'],
    ['where a letter is a box', '<b style="display: inline-block">O</b>ne'],
    [
      'letter by letter',
      '<i style="display: inline-block">O</i><i style="display: inline-block">n</i>',
    ],
    ['in an element without a box', '<b style="display: contents">One</b>two'],
  ])('read as one word %s', (_, html) => {
    expect(seamIn(html)).toBe('none');
  });

  it.each([
    ['br', 'One<br>two'],
    ['br inside markup', '<b>One<br></b>two'],
    ['several', 'One<br><br>two'],
  ])('read on, on the next line, with a line break between: %s', (_, html) => {
    expect(seamIn(html)).toBe('line');
  });

  it.each([
    ['a picture', 'One<img alt="">two'],
    ['a picture behind a line break', 'One<br><img alt="">two'],
    ['a picture inside markup', '<b>One<img alt=""></b>two'],
    ['a field', 'One<input>two'],
    ['a box that begins', 'One<b style="display: inline-block">two</b>'],
    ['a box that ends', '<b style="display: inline-flex">One</b>two'],
    ['a block by style', 'One<b style="display: block">two</b>'],
    ['a float', '<b style="float: right">One</b>two'],
    [
      'cells by style',
      '<b style="display: table-cell">One</b><b style="display: table-cell">two</b>',
    ],
    ['the beginning of what is not shown', 'One<b hidden>two</b>'],
    ['the end of what is not shown', '<b style="display: none">O</b>two'],
    ['raised text', 'One<sup>two</sup>'],
    ['lowered text', '<sub>One</sub>two'],
  ])('read as two texts with %s between', (_, html) => {
    expect(seamIn(html)).toBe('break');
  });
});
