// What stands around a mention, as a reader would quote it.
import { describe, expect, it } from 'vitest';
import { type Excerpt, excerpt } from '../../page/excerpt';
import { mount, runsIn } from '../support/document';

const excerptIn = (html: string, length = 24): Excerpt => {
  const run = runsIn(mount(`<p>${'.'.repeat(40)}</p>${html}<p>${'!'.repeat(40)}</p>`)).find(
    ({ text }) => text.includes('Name'),
  );
  if (run === undefined) throw new Error('No text says "Name".');
  const start = run.text.indexOf('Name');
  return excerpt(run, { start, end: start + 4, names: [] }, length);
};

describe('an excerpt', () => {
  it('has as many characters as asked for on both sides', () => {
    const { before, text, after } = excerptIn(
      '<p>A very long beginning of Name and a long end too</p>',
      8,
    );
    expect([before, text, after]).toEqual(['ning of ', 'Name', ' and a l']);
  });

  it('goes on across the borders of blocks', () => {
    const { before, after } = excerptIn('<h1>Head</h1><p>So Name</p><p>Foot</p>', 9);
    expect(before).toBe(' Head So ');
    expect(after).toBe(' Foot !!!');
  });

  it('collapses white space', () => {
    const { before, after } = excerptIn('<p>One \n\n  two\t Name \n  three   four</p>', 9);
    expect(before).toBe(' One two ');
    expect(after).toBe(' three fo');
  });

  it('finds what is beside in a long text, behind white space that is longer still', () => {
    const far = ' '.repeat(3000);
    const { before, after } = excerptIn(
      `<pre>${'Long ago. '.repeat(900)}One${far}Name${far}two${' So on.'.repeat(900)}</pre>`,
      9,
    );
    expect([before, after]).toEqual(['ago. One ', ' two So o']);
  });

  it('says nothing of the pictures, raised text and line breaks between its words', () => {
    const { before, after } = excerptIn('<p>One<img alt="">two<br>Name<sup>3</sup> four</p>', 8);
    expect(before).toBe('One two ');
    expect(after).toBe(' 3 four ');
  });

  it('leaves out what is not visible, and what is no text', () => {
    const { before, after } = excerptIn(
      '<p>One</p><p hidden>Hidden</p><style>No</style><p>Name</p><script type="text/plain">No</script><p>Two</p>',
      5,
    );
    expect(before).toBe(' One ');
    expect(after).toBe(' Two ');
  });

  it('says a name as it is seen, over lines and over lines of the source', () => {
    const textOf = (html: string): string => {
      const [run] = runsIn(mount(html));
      return run === undefined
        ? ''
        : excerpt(run, { start: 0, end: run.text.length, names: [] }, 0).text;
    };
    expect(textOf('<p>Mira\n    Halden</p>')).toBe('Mira Halden');
    expect(textOf('<h1>Mira<br>Halden</h1>')).toBe('Mira Halden');
    expect(textOf('<p>Mira\u00A0Hal\u00ADden</p>')).toBe('Mira\u00A0Hal\u00ADden');
  });

  it('keeps the text as it stands', () => {
    expect(excerptIn('<p>A Na\u00ADme or Name</p>').text).toBe('Name');
  });
});
