// Mentions that show and hide: they are listed, counted and painted as a reader sees them.
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { mount, pick, untilTestEnds } from '../support/document';
import { eventually } from '../support/eventually';
import { type Presented, present, textsAfterTheEnd } from '../support/presented';

const presented = async (html: string): Promise<Presented & { place: HTMLElement }> => {
  const place = mount(html);
  const all = present(untilTestEnds(), 'page');
  await all.settled();
  return { ...all, place };
};

const CLASSES = `<style>
  .gone { display: none } .unseen { visibility: hidden } .left-out { content-visibility: hidden }
  .slow { visibility: hidden; transition: visibility 400ms } .clipped { clip-path: inset(100%) }
</style>`;

describe('a mention', () => {
  it.each(['gone', 'unseen', 'left-out', 'slow', 'clipped'])(
    'goes and comes with the class "%s" of what it stands in',
    async (name) => {
      const { place, texts } = await presented(
        `${CLASSES}<div><p>Mira Halden</p></div><p>ORBA</p>`,
      );
      expect(texts()).toEqual(['Mira Halden', 'ORBA']);
      pick(place, 'div').classList.add(name);
      await eventually(texts).toEqual(['ORBA']);
      pick(place, 'div').classList.remove(name);
      await eventually(texts).toEqual(['Mira Halden', 'ORBA']);
    },
  );

  it.each([
    ['details', '<details open><summary>More</summary><p>Mira Halden</p></details>', 'open'],
    ['details without markup', '<details open>Mira Halden</details>', 'open'],
    ['what can be found', '<div><p>Mira Halden</p></div>', 'hidden'],
  ])('goes and comes with an attribute of %s', async (_, html, attribute) => {
    const { place, texts } = await presented(`${html}<p>ORBA</p>`);
    expect(texts()).toEqual(['Mira Halden', 'ORBA']);
    const element = place.firstElementChild;
    element?.toggleAttribute(attribute);
    await eventually(texts).toEqual(['ORBA']);
    element?.toggleAttribute(attribute);
    await eventually(texts).toEqual(['Mira Halden', 'ORBA']);
  });

  it('goes and comes far below what is in view', async () => {
    const { place, texts } = await presented(
      '<p>ORBA</p><div style="height: 9000px"></div><section><p>Mira Halden</p></section>',
    );
    pick(place, 'section').style.display = 'none';
    await eventually(texts).toEqual(['ORBA']);
    pick(place, 'section').style.display = '';
    await eventually(texts).toEqual(['ORBA', 'Mira Halden']);
  });

  it('goes and comes with a tab that style alone shows', async () => {
    const { place, texts } = await presented(
      `<style>input:not(:checked) + p { display: none }</style>
       <input type="radio" name="tab" checked><p>Mira Halden</p>
       <input type="radio" name="tab"><p>ORBA</p>`,
    );
    expect(texts()).toEqual(['Mira Halden']);
    const [first, second] = place.querySelectorAll('input');
    second?.click();
    await eventually(texts).toEqual(['ORBA']);
    first?.click();
    await eventually(texts).toEqual(['Mira Halden']);
  });

  it('comes and goes as style joins and parts its pieces', async () => {
    const { place, texts } = await presented(
      `<style>.apart b { display: inline-block }</style>
       <p>ORBA</p><p class="apart"><b>Mira</b> <b>Halden</b></p>`,
    );
    expect(texts()).toEqual(['ORBA']);
    const pieces = pick(place, '.apart');
    pieces.className = '';
    await eventually(texts).toEqual(['ORBA', 'Mira Halden']);
    pick(pieces, 'b + b').style.float = 'right';
    await eventually(texts).toEqual(['ORBA']);
  });

  it('comes with a style sheet that goes, of which no element tells', async () => {
    const { place, texts } = await presented(
      '<style>section { display: none }</style><section>Mira Halden</section><p>ORBA</p>',
    );
    expect(texts()).toEqual(['ORBA']);
    const sheet = [...document.styleSheets].find(({ ownerNode }) =>
      place.contains(ownerNode as Node | null),
    );
    sheet?.deleteRule(0);
    await eventually(texts).toEqual(['Mira Halden', 'ORBA']);
  });

  it('goes and comes in a shadow root, and in what is slotted there', async () => {
    const place = mount(
      `<section><template shadowrootmode="open">
         <div><p>ORBA</p><slot></slot></div></template><p>Mira Halden</p></section>`,
    );
    const { texts, settled } = present(untilTestEnds());
    await settled();
    await eventually(() => texts().toSorted()).toEqual(['Mira Halden', 'ORBA']);
    const panel = pick(place, 'section').shadowRoot?.querySelector('div');
    panel?.toggleAttribute('hidden');
    await eventually(texts).toEqual([]);
    panel?.toggleAttribute('hidden');
    await eventually(() => texts().toSorted()).toEqual(['Mira Halden', 'ORBA']);
  });

  it.each([
    ['alone', 'Mira Halden'],
    ['in pieces', '<b>Mira</b> Halden'],
  ])('at the top of a shadow root goes and comes with what holds its host: %s', async (_, html) => {
    const { place, texts } = await presented(
      `<section><div><template shadowrootmode="open">${html}</template></div></section><p>ORBA</p>`,
    );
    await eventually(texts).toEqual(['Mira Halden', 'ORBA']);
    pick(place, 'section').hidden = true;
    await eventually(texts).toEqual(['ORBA']);
    pick(place, 'section').hidden = false;
    await eventually(texts).toEqual(['Mira Halden', 'ORBA']);
  });

  it('leaves its paint to the next of its entity when it goes', async () => {
    const { place, paintedTexts, presentation } = await presented(
      '<p>Mira Halden</p><p>Mira Halden</p>',
    );
    const painted = (): boolean[] => presentation.list().map((mention) => mention.painted);
    expect(painted()).toEqual([true, false]);
    pick(place, 'p').hidden = true;
    await eventually(painted).toEqual([true]);
    expect(paintedTexts()).toEqual(['Mira Halden']);
  });

  it('goes with the class of an element that it was moved into', async () => {
    const { place, texts, settled } = await presented(
      `${CLASSES}<main></main><div><p>Mira Halden</p></div><p>ORBA</p>`,
    );
    const main = pick(place, 'main');
    main.append(pick(place, 'div'));
    await Promise.resolve();
    await settled();
    main.classList.add('gone');
    await eventually(texts).toEqual(['ORBA']);
  });

  it('takes short forms along', async () => {
    const { place, texts } = await presented('<p>Halden left</p><div>Mira Halden</div>');
    expect(texts()).toEqual(['Halden', 'Mira Halden']);
    pick(place, 'div').hidden = true;
    await eventually(texts).toEqual([]);
  });
});

describe('a page that moves things at each frame', () => {
  it('has its mentions kept, and is looked at now and then only', async () => {
    const { lookout, place, texts } = await presented('<p>Mira Halden</p>');
    const { characters } = lookout.figures();
    for (let frame = 0; frame < 30; frame += 1) {
      pick(place, 'p').style.translate = `${frame}px`;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    expect(texts()).toEqual(['Mira Halden']);
    expect(lookout.figures().characters).toBe(characters);
  });
});

it('of what holds no name, classes and styles may change, and the browser notes nothing for us', async () => {
  let noted = 0;
  vi.stubGlobal(
    'MutationObserver',
    class extends MutationObserver {
      constructor(told: MutationCallback) {
        super((records, observer) => {
          noted += records.length;
          told(records, observer);
        });
      }
    },
  );
  onTestFinished(() => void vi.unstubAllGlobals());
  const { place, texts } = await presented(
    '<section><p>Mira Halden</p><p><b>Light</b></p></section><p hidden>ORBA</p>',
  );
  noted = 0;
  for (const element of [pick(place, 'p + p'), pick(place, 'b')]) element.className = 'bright';
  await Promise.resolve();
  expect(noted).toBe(0);
  pick(place, '[hidden]').hidden = false;
  await eventually(texts).toEqual(['Mira Halden', 'ORBA']);
  expect(noted).toBe(1);
});

it('after the end nothing is looked at', async () => {
  const texts = await textsAfterTheEnd((named) => {
    named.hidden = true;
  });
  expect(texts).toEqual(['Mira Halden']);
});
