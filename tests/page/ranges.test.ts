// Ranges: spans of a run's text and the places in the DOM that they cover.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liveRange, offsetOf, placeOf, staticRange } from '../../page/ranges';
import { mount, onlyRunIn, runsIn } from '../support/document';
import { fuzzed } from '../support/fuzzed';

const spanOf = (text: string, part: string): { start: number; end: number } => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});

describe('the range of a span', () => {
  it.each([
    ['in one node', '<p>So Mira Halden spoke</p>'],
    ['over markup', '<p>So <b>Mira</b> <i>Halden</i> spoke</p>'],
    ['over letters', '<p>So <b>M</b>ira Hal<i>den</i> spoke</p>'],
    ['at the ends of nodes', '<p>So <b>Mira Halden</b></p>'],
    ['over a comment', '<p>Mira<!-- --> Halden</p>'],
  ])('covers what it should %s', (_, html) => {
    const run = onlyRunIn(mount(html));
    const span = spanOf(run.text, 'Mira Halden');
    expect(liveRange(run, span).toString()).toBe('Mira Halden');
    const { startContainer, endContainer } = staticRange(run, span);
    expect([startContainer, endContainer].every((node) => node instanceof Text)).toBe(true);
  });

  it('covers a line break inside, which is no text', () => {
    const run = onlyRunIn(mount('<h1>Mira<br>Halden</h1>'));
    expect(liveRange(run, { start: 0, end: run.text.length }).toString()).toBe('MiraHalden');
  });

  it('ends in the last node that it covers, not before the next', () => {
    const run = onlyRunIn(mount('<p><b>Mira Halden</b>, who</p>'));
    const range = staticRange(run, spanOf(run.text, 'Mira Halden'));
    expect([range.endContainer, range.endOffset]).toEqual([run.nodes[0], 11]);
  });
});

describe('a live range', () => {
  it('follows an edit before it, a static one does not', () => {
    const run = onlyRunIn(mount('<p>So Halden spoke</p>'));
    const span = spanOf(run.text, 'Halden');
    const live = liveRange(run, span);
    const still = staticRange(run, span);
    run.nodes[0]?.insertData(0, 'And ');
    expect(live.toString()).toBe('Halden');
    expect(still.startOffset).toBe(3);
  });
});

describe('a place', () => {
  it('in a node of another run has no offset', () => {
    const run = onlyRunIn(mount('<p>One</p>'));
    const other = onlyRunIn(mount('<p>Two</p>'));
    expect(offsetOf(run, placeOf(other, 0))).toBe(-1);
  });

  it('of a run without nodes is refused', () => {
    expect(() => placeOf({ text: '', nodes: [], starts: [] }, 0)).toThrow(RangeError);
  });

  it('is the right one for every character of every run, and leads back', () => {
    const text = fc.constantFrom('a', 'Bc', ' ', 'd e', '\n', '\u00ad', '挪', '😀', '');
    const markup = fc.oneof(
      text,
      text.map((inner) => `<b>${inner}</b>`),
      text.map((inner) => `<i><b>${inner}</b>${inner}</i>`),
      text.map((inner) => `<p>${inner}</p>`),
      text.map((inner) => `<b style="float: left">${inner}</b>`),
      fc.constantFrom('<br>', '<wbr>', '<!-- -->', '<img alt="">', '<script>no</script>'),
    );
    const place = mount('');
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 8 }), (parts) => {
        place.innerHTML = parts.join('');
        for (const run of runsIn(place)) {
          for (const [index, node] of run.nodes.entries()) {
            for (let offset = 0; offset < node.data.length; offset += 1) {
              const at = (run.starts[index] ?? 0) + offset;
              expect(run.text[at]).toBe(node.data[offset]);
              const found = placeOf(run, at);
              // Two nodes of the same text are equal to a test, but not the same.
              expect([found.node === node, found.offset]).toEqual([true, offset]);
              expect(offsetOf(run, found)).toBe(at);
            }
          }
        }
      }),
      fuzzed(300),
    );
  });
});
