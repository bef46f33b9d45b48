// Which texts are worth reading.
import { describe, expect, it } from 'vitest';
import type { Outlook } from '../../core/match/find';
import { type Sieve, sift } from '../../page/sift';
import { EVERY_TEXT, mount, pick, textsIn } from '../support/document';

const NOTHING = '<p>Nothing</p>';
const MANY = NOTHING.repeat(300);
/** “name” is a name, and so are “long name” and “far off”. */
const outlook = (text: string): Outlook => {
  if (/\bname\b|\bfar\s+off\b/.test(text)) return 'name';
  return /\b(?:na?m?|long( na?m?)?|far(\s+of?)?)$/.test(text.trimEnd()) ? 'cut' : 'nothing';
};
const NAMES: Sieve = { openings: /\b[nlf]/g, outlook };
const NO_TEXT: Sieve = { openings: /(?!)/g, outlook };
const siftOf = (scope: Node) =>
  [...sift(scope, NAMES)].flatMap(({ texts }) => texts.map(({ data }) => data));

describe('worth reading', () => {
  it('are texts that may hold something', () => {
    const place = mount(`${NOTHING}<p>A <b>name</b></p>${MANY}<i>name two</i>${NOTHING}`);
    expect(siftOf(place)).toEqual(['Nothing', 'name', 'name two', 'Nothing']);
  });

  it.each([
    ['in the next text', '<b>na</b>me', ['me']],
    ['letter by letter', '<b>n</b><b>a</b><b>m</b><b>e</b>', ['e']],
    ['behind much white space', `<b>far${' '.repeat(200)}</b>off`, ['off']],
    ['letter by letter behind it', `<b>far${' '.repeat(200)}</b>of<i>f</i>`, ['f']],
    ['behind a line break', 'It was far<br>off', ['off']],
    ['behind text that is no page text', 'na<rt>read so</rt>me', ['me']],
    ['and another begins', '<b>na</b>me <i>na</i>me', ['me ', 'me']],
    ['behind another that does not', 'long <b>na</b>me', ['me']],
    ['otherwise', '<b>na</b>il <b>long</b> way', []],
    ['not at all', 'na', []],
  ])('is what goes on %s behind the end that cuts it off', (_, html, expected) => {
    const place = mount(`${NOTHING}<p>${html}</p>${NOTHING}`);
    expect(siftOf(place)).toEqual(['Nothing', ...expected, 'Nothing']);
  });

  it('is a long text without a look, since its run is looked through in steps', () => {
    const long = 'Nothing. '.repeat(2000);
    const place = mount(`${NOTHING}<b>na</b>${long}<script>${long}</script><p>me</p>${NOTHING}`);
    expect(siftOf(place)).toEqual(['Nothing', long, 'Nothing']);
  });

  it('are the first and the last, whose runs may reach beyond', () => {
    const place = mount('One <b>two <script>three</script><i>four</i> five<style>six</style></b>');
    expect(siftOf(pick(place, 'b'))).toEqual(['two ', ' five']);
    expect(siftOf(pick(place, 'i'))).toEqual(['four', 'four']);
  });

  it('is a text by itself, if it is page text', () => {
    const texts = textsIn(mount('<p>One</p><script>two</script>'));
    expect(texts.flatMap((text) => siftOf(text))).toEqual(['One']);
  });

  it('is nothing where there is no text', () => {
    expect(siftOf(mount('<p></p>'))).toEqual([]);
    expect(siftOf(mount('<script>name</script>'))).toEqual([]);
  });

  it('are the texts of a whole tree without its edges', () => {
    const root = mount('').attachShadow({ mode: 'closed' });
    root.innerHTML = `${NOTHING}<p>name</p>${NOTHING}`;
    expect(siftOf(root)).toEqual(['name']);
  });
});

describe('looking through', () => {
  it('counts every text node and character', () => {
    const steps = [...sift(mount('<p>One <b>two</b></p>'.repeat(200)), NO_TEXT)];
    expect(steps.reduce((sum, { textNodes }) => sum + textNodes, 0)).toBe(400);
    expect(steps.reduce((sum, { characters }) => sum + characters, 0)).toBe(1400);
  });

  it('takes small steps', () => {
    const steps = [...sift(mount('<p>One</p>'.repeat(1000)), EVERY_TEXT)];
    expect(Math.max(...steps.map(({ textNodes }) => textNodes))).toBeLessThan(200);
  });

  it('begins anew when the page takes away where it stood', () => {
    const place = mount(`<section>${MANY}</section><p>name</p>`);
    const seen: string[] = [];
    for (const { textNodes, texts } of sift(place, NAMES)) {
      seen.push(...texts.map(({ data }) => data));
      if (textNodes > 0) place.querySelector('section')?.remove();
    }
    expect(seen).toContain('name');
  });

  it('ends when the page takes everything away', () => {
    const place = mount(`${MANY}<p>name</p>`);
    const seen: string[] = [];
    for (const { textNodes, texts } of sift(place, NAMES)) {
      if (textNodes > 0) {
        seen.push(...texts.map(({ data }) => data));
        place.replaceChildren();
      }
    }
    expect(seen).toEqual([]);
  });
});
