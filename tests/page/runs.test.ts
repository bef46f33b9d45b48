// Runs: what is read as one text, in which order, and the way back to the nodes.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetOf, placeOf } from '../../page/ranges';
import { type ChangedPlace, separateRun, textsBeside } from '../../page/runs';
import { readableTexts } from '../../page/texts';
import { mount, onlyRunIn, pick, runsIn, textsIn } from '../support/document';
import { fuzzed } from '../support/fuzzed';

const textsOf = (scope: Node): readonly string[] =>
  runsIn(scope)
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '');

describe('runs', () => {
  it.each([
    ['one for each block', '<p>One</p><p>Two</p>', ['One', 'Two']],
    ['through inline markup', '<p>One <b>two <i>three</i></b> four</p>', ['One two three four']],
    ['around blocks inside', '<div>One<p>Two</p>Three</div>', ['One', 'Two', 'Three']],
    ['one for each cell', '<table><td>One<td>Two</table>', ['One', 'Two']],
    ['one for each item', '<ul><li>One<li>Two<ul><li>Three</ul></ul>', ['One', 'Two', 'Three']],
    ['one for each term', '<dl><dt>One<dd>Two</dl>', ['One', 'Two']],
    ['through comments', '<p>One<!-- and -->Two</p>', ['OneTwo']],
    ['through elements that nobody knows', '<x-a>One <x-b>two</x-b></x-a>', ['One two']],
    ['through form controls', '<p>One <button>two</button> three</p>', ['One ', 'two', ' three']],
  ])('are %s', (_, html, expected) => {
    expect(textsOf(mount(html))).toEqual(expected);
  });

  it.each([
    ['a line break', '<p>One<br>two</p>', 'One\u2028two'],
    ['a place where a word may break', '<p>One<wbr>two</p>', 'Onetwo'],
    ['a picture', '<p>One<img alt="">two</p>', 'One\uFFFCtwo'],
    ['a frame', '<p>One<iframe></iframe>two</p>', 'One\uFFFCtwo'],
    ['a footnote mark', '<p>One<sup>2</sup></p>', 'One\uFFFC2'],
    ['the border of a box', '<p>One<b style="display: inline-block">two</b></p>', 'One\uFFFCtwo'],
    ['two boxes', '<p><a style="float: left">One</a><a>two</a></p>', 'One\uFFFCtwo'],
    ['a drop cap', '<p><b style="float: left">O</b>ne two</p>', 'One two'],
    ['a contents box', '<p>One<b style="display: contents">two</b></p>', 'Onetwo'],
    ['ruby', '<p><ruby>東<rt>とう</rt>京<rp>)</rp></ruby></p>', '東京'],
    ['white space already', '<p>One <img alt="">two</p>', 'One two'],
  ])('say what stands between two texts: %s', (_, html, expected) => {
    expect(onlyRunIn(mount(html)).text).toBe(expected);
  });

  it.each([
    ['script', '<script type="text/plain">Two</script>'],
    ['style', '<style>.two {}</style>'],
    ['template', '<template>Two</template>'],
    ['noscript', '<noscript>Two</noscript>'],
    ['textarea', '<textarea>Two</textarea>'],
    ['options', '<select><option>Two</select>'],
    ['what stands in for an object', '<object>Two</object>'],
  ])('leave out the text of %s', (_, html) => {
    const place = mount(`<p>One</p><div>${html}</div>`);
    expect(textsOf(place)).toEqual(['One']);
  });

  it('reach beyond the node that is read, to the borders of its block', () => {
    const place = mount('<p>Before</p><p>One <b>two</b> three</p><p>After</p>');
    expect(textsOf(pick(place, 'b'))).toEqual(['One two three']);
  });

  it('are read of a node that is itself a text', () => {
    const place = mount('<p>One <b>two</b></p>');
    const [, second = new Text()] = textsIn(place);
    expect(textsOf(second)).toEqual(['One two']);
  });

  it('end at the border of a shadow root', () => {
    const place = mount('<section>Light <template shadowrootmode="open">Dark</template></section>');
    const { shadowRoot } = pick(place, 'section');
    expect(textsOf(place)).toEqual(['Light ']);
    expect(shadowRoot && textsOf(shadowRoot)).toEqual(['Dark']);
  });
});

describe('every offset of a run', () => {
  const TAGS = ['b', 'i', 'span', 'p', 'div', 'li', 'button', 'sup', 'br', 'img', 'ruby', 'script'];
  const tree = fc.letrec<{ node: string; text: string; element: string }>((tie) => ({
    node: fc.oneof({ depthSize: 'small' }, tie('text'), tie('element')),
    text: fc.stringMatching(/^[aÄ –😀\u00AD]{0,4}$/u),
    element: fc
      .tuple(fc.constantFrom(...TAGS), fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, children]) => `<${tag}>${children.join('')}</${tag}>`),
  })).node;

  it('leads to the character that stands there, and back', () => {
    const place = mount('');
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (parts) => {
        place.innerHTML = parts.join('');
        for (const run of runsIn(place)) {
          const covered = new Set<number>();
          for (const [index, node] of run.nodes.entries()) {
            for (let at = 0; at < node.data.length; at += 1) {
              const offset = (run.starts[index] ?? 0) + at;
              covered.add(offset);
              expect(placeOf(run, offset)).toEqual({ node, offset: at });
              expect(offsetOf(run, { node, offset: at })).toBe(offset);
              expect(run.text[offset]).toBe(node.data[at]);
            }
          }
          // What is left are separators.
          const rest = run.text.split('').flatMap((_, at) => (covered.has(at) ? [] : run.text[at]));
          expect(rest.every((part) => part === '\u2028' || part === '\uFFFC')).toBe(true);
        }
      }),
      fuzzed(150),
    );
  });

  it('is read once: every text with something to read is in one run, in the order of the document', () => {
    const place = mount('');
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (parts) => {
        place.innerHTML = parts.join('');
        const nodes = runsIn(place).flatMap((run) => run.nodes);
        const readable = textsIn(place).filter(
          (text) => text.parentElement?.localName !== 'script' && text.data.trim() !== '',
        );
        expect(nodes.filter(({ data }) => data.trim() !== '')).toEqual(readable);
      }),
      fuzzed(150),
    );
  });
});

describe('a run whose pieces turn out to be apart', () => {
  it('gets breaks at those seams, and keeps the others', () => {
    const run = onlyRunIn(mount('<p>One<br>two <b>three</b></p>'));
    const separated = separateRun(run, (seam) => (seam === 2 ? 'break' : undefined));
    expect(run.text).toBe('One\u2028two three');
    expect(separated.text).toBe('One\u2028two \uFFFCthree');
    expect(placeOf(separated, separated.text.indexOf('three'))).toEqual({
      node: run.nodes[2],
      offset: 0,
    });
  });
});

const placeBefore = (nextSibling: Element): ChangedPlace => ({
  target: nextSibling.parentElement ?? document,
  previousSibling: nextSibling.previousSibling,
  nextSibling,
});
const endOf = (target: Element): ChangedPlace => ({
  target,
  previousSibling: target.lastChild,
  nextSibling: null,
});

describe('the texts beside a place', () => {
  it('are those before and after it, of the block that it is in', () => {
    const place = mount('One<hr>Two');
    const [one, two] = textsIn(place);
    expect(textsBeside(placeBefore(pick(place, 'hr')))).toEqual([one, two]);
  });

  it('are the last inside, and the first behind, at the end of an element', () => {
    const place = mount('<b>One</b>Two');
    const [one, two] = textsIn(place);
    expect(textsBeside(endOf(pick(place, 'b')))).toEqual([one, two]);
  });

  it('are those around what came, and not in it', () => {
    const place = mount('One<section>new</section><b>Two</b>');
    const [one, , two] = textsIn(place);
    const nextSibling = pick(place, 'b');
    const came = { target: place, previousSibling: place.firstChild, nextSibling };
    expect(textsBeside(came)).toEqual([one, two]);
  });

  it('are those around a block that the place is in, since it may part them', () => {
    const place = mount('One<ul></ul>Two');
    const [one, two] = textsIn(place);
    expect(textsBeside(endOf(pick(place, 'ul')))).toEqual([one, two]);
  });

  it('are none of other blocks, which no change beside them joins or parts', () => {
    const place = mount('<p>One</p><ul></ul><p>Two</p>');
    expect(textsBeside(endOf(pick(place, 'ul')))).toEqual([]);
    expect(textsBeside(placeBefore(pick(place, 'ul')))).toEqual([]);
  });

  it('are none of a script', () => {
    const place = mount('<b></b><script type="text/plain">No</script>');
    const beside = textsBeside(endOf(pick(place, 'b')));
    expect(beside.map(({ data }) => data)).not.toContain('No');
  });
});

describe('the texts on one side of a node', () => {
  it('come nearest first', () => {
    const place = mount('<p>One</p><style>No</style><p>Two</p><p>Three</p><p>Four</p>');
    const three = textsIn(place).find(({ data }) => data === 'Three') ?? new Text();
    const before = [...readableTexts(three, 'before')].map(({ data }) => data);
    const after = [...readableTexts(three, 'after')].map(({ data }) => data);
    expect(before.slice(0, 2)).toEqual(['Two', 'One']);
    expect(after[0]).toBe('Four');
  });
});
