// Real marks in the page, and their undoing.
import { describe, expect, it } from 'vitest';
import { type MarkedPage, markInPage } from '../../page/mark-elements';
import { mount, pick, textsIn, untilTestEnds } from '../support/document';
import { eventually } from '../support/eventually';
import { present } from '../support/presented';

interface Marked {
  readonly place: HTMLElement;
  readonly marked: MarkedPage;
  /** What the page was before: a copy of it, and its text nodes with what they held. */
  readonly before: { readonly copy: Node; readonly texts: readonly (readonly [Text, string])[] };
  readonly texts: () => readonly string[];
  readonly losses: () => number;
}

const contentsOf = (place: Node): readonly (readonly [Text, string])[] =>
  textsIn(place).map((text) => [text, text.data] as const);

const mark = async (html: string, prepare?: (place: HTMLElement) => void): Promise<Marked> => {
  const place = mount(html);
  prepare?.(place);
  const { presentation, settled, texts } = present(untilTestEnds());
  await settled();
  const before = { copy: place.cloneNode(true), texts: contentsOf(place) };
  let losses = 0;
  const marked = markInPage(
    presentation.all().map((find) => find().range),
    () => (losses += 1),
  );
  return { place, before, texts, losses: () => losses, marked };
};
const marksIn = (place: ParentNode): readonly string[] =>
  [...place.querySelectorAll('mark')].map(({ textContent }) => textContent);

const HTML = `<p>By <b>Mira</b> Halden of ORBA, and ORBA again</p><ul><li>Tessaly</ul>`;

describe('marks in the page', () => {
  it('stand around every mention, also over the borders of elements', async () => {
    const { place, marked } = await mark(HTML);
    expect(marked.count).toBe(4);
    expect(marksIn(place)).toEqual(['Mira', ' Halden', 'ORBA', 'ORBA', 'Tessaly']);
    expect(place.textContent).toBe('By Mira Halden of ORBA, and ORBA againTessaly');
  });

  it('leave the colour of the text as it is', async () => {
    const { place } = await mark('<p style="color: rgb(1, 2, 3)">By ORBA</p>');
    expect(getComputedStyle(pick(place, 'mark')).color).toBe('rgb(1, 2, 3)');
  });

  it('are taken out without a trace: the very text nodes are there with their text', async () => {
    const { place, before, marked } = await mark(HTML, (page) => {
      // As frameworks leave them: neighbours that are one text to the reader, and empty ones.
      pick(page, 'p').append(' by Mira ', '', 'Halden', '');
    });
    expect(marksIn(place)).toHaveLength(7);
    marked.undo();
    expect(place.isEqualNode(before.copy)).toBe(true);
    expect(contentsOf(place)).toEqual(before.texts);
    expect(textsIn(place).every((text, nth) => text === before.texts[nth]?.[0])).toBe(true);
  });

  it('are found again as the mentions they are, once and for all', async () => {
    const { place, texts, marked } = await mark(HTML);
    await eventually(texts).toEqual(['Mira Halden', 'ORBA', 'ORBA', 'Tessaly']);
    expect(marksIn(place)).toHaveLength(5);
    marked.undo();
    await eventually(texts).toEqual(['Mira Halden', 'ORBA', 'ORBA', 'Tessaly']);
    expect(marksIn(place)).toEqual([]);
  });

  it('stand in shadow roots too', async () => {
    const { place, marked } = await mark(
      '<section><template shadowrootmode="open">ORBA <i>met</i> Tessaly</template></section>',
    );
    const root = place.querySelector('section')?.shadowRoot;
    expect(root && marksIn(root)).toEqual(['ORBA', 'Tessaly']);
    marked.undo();
    expect(root?.innerHTML).toBe('ORBA <i>met</i> Tessaly');
  });

  it.each([
    ['a drawing', '<svg><text y="20">ORBA</text></svg>'],
    ['what lays out its texts itself', '<div style="display: flex">By ORBA now</div>'],
  ])('are left out of %s, which they would break', async (_, html) => {
    const { place, marked } = await mark(`${html}<p>Tessaly and ORBA</p>`);
    expect(marked.count).toBe(2);
    expect(marksIn(place)).toEqual(['Tessaly', 'ORBA']);
  });

  it('tell once when the page throws them out, and those that stay are taken out', async () => {
    const { place, marked, losses } = await mark(HTML);
    pick(place, 'p').textContent = 'Drawn anew';
    await eventually(losses).toBe(1);
    pick(place, 'p').append('ORBA');
    marked.undo();
    expect(marksIn(place)).toEqual([]);
    expect(place.textContent).toBe('Drawn anewORBATessaly');
    expect(losses()).toBe(1);
  });

  it('that the page has written beside are taken out, and its text stays', async () => {
    const { place, marked } = await mark('<p>By ORBA now</p>');
    pick(place, 'mark').after(' of late');
    marked.undo();
    expect(pick(place, 'p').innerHTML).toBe('By ORBA of late now');
  });
});
