// The page layer as a whole: what stands follows the document, whatever happens to it.
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { mount, pick, textsIn, untilTestEnds } from '../support/document';
import { eventually } from '../support/eventually';
import { type Presented, present } from '../support/presented';
import { apply, edit, markup } from './start.edits';
import { FUZZ_FACTOR, fuzzed } from '../support/fuzzed';

const RUNS = 60;

const presented = async (html: string): Promise<Presented & { place: HTMLElement }> => {
  const place = mount(html);
  const all = present(untilTestEnds());
  await all.settled();
  return { ...all, place };
};

describe('a document', () => {
  it.each([
    ['in the markup as it came', '<p>Mira Halden met ORBA.</p>', ['Mira Halden', 'ORBA']],
    ['over markup', '<p>So <b>Mira</b> <i>Hal</i>den spoke.</p>', ['Mira Halden']],
    ['behind a drop cap', '<p><b style="float: left">M</b>ira Halden spoke.</p>', ['Mira Halden']],
    [
      'letter by letter',
      `<p>${['O', 'R', 'B', 'A'].map((letter) => `<i>${letter}</i>`).join('')}</p>`,
      ['ORBA'],
    ],
    ['over a soft hyphen', '<p>Mira Hal&shy;den</p>', ['Mira Hal\u00ADden']],
    ['over a place to break', '<p>Mira Hal<wbr>den</p>', ['Mira Halden']],
    ['over a hard space', '<p>Mira&nbsp;Halden</p>', ['Mira\u00A0Halden']],
    ['before its full name', '<p>Halden left.</p><p>Mira Halden.</p>', ['Halden', 'Mira Halden']],
    [
      'in a shadow root where its host stands',
      '<section><template shadowrootmode="open"><p>ORBA</p></template></section><p>Mira Halden</p>',
      ['ORBA', 'Mira Halden'],
    ],
  ])('has the names %s', async (_, html, expected) => {
    expect((await presented(html)).texts()).toEqual(expected);
  });

  it('loses the names of what is removed, though nothing is left to read', async () => {
    const { place, texts } = await presented('<p>Mira Halden</p>');
    place.replaceChildren();
    await eventually(texts).toEqual([]);
    await eventually(() => CSS.highlights.get('newsgloss-person')?.size).toBe(0);
  });

  it('loses the names of what is moved into a frame', async () => {
    const { place, texts } = await presented('<p>Mira Halden</p><iframe></iframe>');
    expect(texts()).toEqual(['Mira Halden']);
    const frame = place.querySelector('iframe');
    frame?.contentDocument?.body.append(pick(place, 'p'));
    await eventually(texts).toEqual([]);
  });

  it('has what is stale unpainted before the page is painted again', async () => {
    const { place } = await presented('<p>Mira Halden spoke.</p>');
    const painted = (): number => CSS.highlights.get('newsgloss-person')?.size ?? 0;
    expect(painted()).toBe(1);
    for (const text of textsIn(place)) text.data = 'Nobody spoke, and nothing came of it.';
    await Promise.resolve();
    expect(painted()).toBe(0);
  });

  it('joins a name when what stood in it is removed', async () => {
    const { place, texts } = await presented('<p>Mira<img alt=""> Halden</p>');
    expect(texts()).toEqual([]);
    pick(place, 'img').remove();
    await eventually(texts).toEqual(['Mira Halden']);
  });

  it('parts a name when something comes into it', async () => {
    const { place, texts } = await presented('<p>Mira<a></a> Halden</p>');
    pick(place, 'a').append(new Image());
    await eventually(texts).toEqual([]);
  });

  it('has a name that a block comes behind, where a word went on', async () => {
    const { place, texts } = await presented('<p>Gone.</p>ORBA<b>tron</b>');
    expect(texts()).toEqual([]);
    pick(place, 'b').insertAdjacentHTML('beforebegin', '<section>Here</section>');
    await eventually(texts).toEqual(['ORBA']);
  });

  it('has the names in closed roots that it may open', async () => {
    const place = mount('<section></section>');
    const root = pick(place, 'section').attachShadow({ mode: 'closed' });
    root.innerHTML = '<p>ORBA</p>';
    const open = (host: HTMLElement): ShadowRoot | null =>
      host.localName === 'section' ? root : null;
    const { page, texts } = present(untilTestEnds(), 'every', open);
    await eventually(texts).toEqual(['ORBA']);
    expect(page.shadowRoots()).toContain(root);
    root.innerHTML = '<p>Mira Halden</p>';
    await eventually(texts).toEqual(['Mira Halden']);
    place.replaceChildren();
    await eventually(texts).toEqual([]);
    expect(page.shadowRoots()).not.toContain(root);
  });

  it('has the names in a root again whose host was taken out and is put back', async () => {
    const { place, texts } = await presented(
      '<section><template shadowrootmode="open"><p>ORBA</p></template></section>',
    );
    expect(texts()).toEqual(['ORBA']);
    const host = pick(place, 'section');
    host.remove();
    await eventually(texts).toEqual([]);
    place.append(host);
    await eventually(texts).toEqual(['ORBA']);
  });

  it('has names that appear once they are shown', async () => {
    const { place, texts } = await presented('<p hidden>Mira Halden</p>');
    expect(texts()).toEqual([]);
    pick(place, 'p').hidden = false;
    await eventually(texts).toEqual(['Mira Halden']);
  });
});

describe('what is hidden', () => {
  it.each([
    ['that is not rendered', '<p hidden>Mira Halden</p>'],
    ['that is not visible', '<p style="visibility: hidden">Mira Halden</p>'],
    ['beside what is seen', '<p>ORBA <b hidden>Mira Halden</b></p>'],
    ['clipped away', '<p style="overflow: hidden; width: 1px; height: 1px">Mira Halden</p>'],
  ])('%s leaves the page at rest', async (_, html) => {
    const place = mount(html);
    const { page, settled } = present(untilTestEnds());
    await settled();
    expect(place.textContent).toContain('Halden');
    const changed = vi.fn<() => void>();
    page.follow({ changed, show: () => true, stale: () => undefined });
    changed.mockClear();
    // The browser has told of what it observes by then.
    for (let frames = 0; frames < 20; frames += 1) await new Promise(requestAnimationFrame);
    expect(changed.mock.calls.length).toBeLessThan(4);
  });

  it.each([
    ['rendered', '<p hidden>Mira Halden</p>'],
    ['visible', '<p style="visibility: hidden">Mira Halden</p>'],
    ['rendered beside what is seen', '<p>ORBA</p><p>ORBA <b hidden>Mira Halden</b></p>'],
    [
      'no longer clipped',
      '<p style="overflow: hidden; width: 1px; height: 1px; white-space: nowrap">Mira Halden</p>',
    ],
  ])('is found once it is %s', async (_, html) => {
    const { place, texts } = await presented(html);
    expect(texts()).not.toContain('Mira Halden');
    for (const element of place.querySelectorAll('[hidden], [style]')) {
      element.removeAttribute('hidden');
      element.removeAttribute('style');
    }
    await eventually(texts).toContain('Mira Halden');
  });
});

describe('what is shown', () => {
  const HTML = '<p>ORBA, ORBA and Mira Halden</p><p>ORBA in Tessaly</p>';

  it('is no place on a page without anything else', async () => {
    const { place, texts, paintedTexts } = await presented('<p>In Tessaly</p>');
    expect([texts(), paintedTexts()]).toEqual([['Tessaly'], []]);
    place.insertAdjacentHTML('beforeend', '<p>ORBA</p>');
    await eventually(paintedTexts).toEqual(['Tessaly', 'ORBA']);
  });

  it('is painted everywhere for a print, however many names there are', async () => {
    await presented('<p style="height: 200px">ORBA</p>'.repeat(400));
    const painted = (): number =>
      [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    expect(painted()).toBeLessThan(400);
    dispatchEvent(new Event('beforeprint'));
    expect(painted()).toBe(400);
  });

  it('counts entities in the order in which they are first named', async () => {
    const { presentation } = await presented(`${HTML}<p>Halden</p>`);
    expect([...presentation.counts()]).toEqual([
      ['orba', 3],
      ['mira-halden', 2],
      ['tessaly', 1],
    ]);
  });

  it('lists an honestly ambiguous text with all its entities', async () => {
    const { presentation } = await presented(
      '<p>ORBA and the Halden Institute: a Northern Pact</p>',
    );
    expect(presentation.list().at(-1)).toMatchObject({
      text: 'Northern Pact',
      entities: ['orba', 'halden-institute'],
      before: 'the Halden Institute: a ',
    });
  });

  it('is found at a place in its text, and nowhere else', async () => {
    const { place, presentation } = await presented('<p>So Mira <b>Halden</b> spoke</p>');
    const [first = new Text(), second = new Text(), last = new Text()] = textsIn(place);
    const at = (node: Text, offset: number): string | undefined =>
      presentation.mentionAt({ node, offset })?.range.toString();
    expect([at(first, 3), at(first, 8), at(second, 6)]).toEqual(Array(3).fill('Mira Halden'));
    expect([at(first, 1), at(last, 3)]).toEqual([undefined, undefined]);
  });

  it('is scrolled to and marked when it is asked for, round and round', async () => {
    const far = '<p style="margin-top: 3000px">ORBA</p>';
    const { place, presentation } = await presented(`<p>ORBA</p>${far}${far}`);
    const inView = (): number[] =>
      [...place.querySelectorAll('p')].flatMap((paragraph, nth) => {
        const { top, bottom } = paragraph.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight ? [nth] : [];
      });
    for (const [nth, expected] of [1, 2, 0, 1].entries()) {
      presentation.reveal('orba', nth + 1);
      await eventually(inView).toContain(expected);
      const [marked, ...others] = CSS.highlights.get('newsgloss-marked') ?? [];
      expect(others).toEqual([]);
      expect(marked?.startContainer.parentElement).toBe(place.querySelectorAll('p')[expected]);
    }
  });

  it('is nothing for an entity that is not there', async () => {
    const { presentation } = await presented('<p>ORBA</p>');
    presentation.reveal('nobody', 0);
    expect(CSS.highlights.get('newsgloss-marked')?.size ?? 0).toBe(0);
  });
});

describe('the end', () => {
  it('leaves nothing painted, and nothing follows', async () => {
    const controller = new AbortController();
    const place = mount('<p>ORBA</p>');
    const { texts } = present(controller.signal);
    await eventually(texts).toEqual(['ORBA']);
    controller.abort();
    expect([...CSS.highlights.keys()]).toEqual([]);
    place.append('And Mira Halden.');
    await new Promise((resolve) => requestIdleCallback(resolve));
    await new Promise((resolve) => requestIdleCallback(resolve));
    expect([...CSS.highlights.keys()]).toEqual([]);
  });
});

describe('any edits', () => {
  it(
    'lead to the same mentions as a fresh reading',
    async () => {
      const closedRoots = new WeakMap<Element, ShadowRoot>();
      const open = (element: Element): ShadowRoot | null => closedRoots.get(element) ?? null;
      const lived = present(untilTestEnds(), 'block', open);
      const place = mount('');
      mount('<style>.gone { display: none }</style>');
      const rest = async (): Promise<void> => {
        // Of what was just done nobody has been told yet.
        await new Promise(requestAnimationFrame);
        await lived.settled();
      };
      await fc.assert(
        fc.asyncProperty(
          fc.array(markup, { minLength: 1, maxLength: 6, size: 'max' }),
          fc.array(fc.array(edit, { minLength: 1, maxLength: 4, size: 'max' }), { maxLength: 4 }),
          async (parts, rounds) => {
            place.innerHTML = parts.join('');
            await rest();
            for (const edits of rounds) {
              for (const one of edits) apply({ place, closedRoots }, one);
              await rest();
            }
            const fresh = new AbortController();
            const anew = present(fresh.signal, 'block', open);
            await anew.settled();
            const expected = [anew.texts(), anew.paintedTexts()];
            fresh.abort();
            // What shows and hides is looked at now and then, and so are late roots.
            await eventually(() => [lived.texts(), lived.paintedTexts()]).toEqual(expected);
          },
        ),
        {
          ...fuzzed(RUNS),
          interruptAfterTimeLimit: 15_000 * FUZZ_FACTOR,
          markInterruptAsFailure: false,
        },
      );
    },
    60_000 * FUZZ_FACTOR,
  );
});
