// Why the mentions of a page stand, and which names are left out.
import { describe, expect, it } from 'vitest';
import { type Explained, explainMention, explainPage } from '../../page/explain';
import { mount, pick, textsIn, untilTestEnds } from '../support/document';
import { eventually } from '../support/eventually';
import { present } from '../support/presented';

const explained = async (
  html: string,
  density: 'every' | 'block' = 'block',
): Promise<readonly Explained[]> => {
  mount(html);
  const { page, presentation, settled } = present(untilTestEnds(), density);
  await settled();
  return explainPage(page, presentation);
};

/** As "text: reason", with what it stands inside of. */
const leftOut = (entries: readonly Explained[]): readonly string[] =>
  entries.flatMap((entry) =>
    entry.is === 'left out'
      ? `${entry.text}: ${entry.reason}${entry.inside === undefined ? '' : ` ${entry.inside}`}`
      : [],
  );

describe('a mention', () => {
  it('tells its name, its surroundings, and that it is painted', async () => {
    expect(await explained('<p>So ORBA met</p>')).toEqual([
      {
        is: 'mention',
        text: 'ORBA',
        before: expect.stringMatching(/So $/),
        after: ' met',
        explanation: [{ entity: 'orba', alias: 'ORBA', policies: ['exactCase'] }],
        painted: true,
      },
    ]);
  });

  it('tells the full name that a short form lives by, wherever that stands', async () => {
    const [short, full] = await explained('<p>Halden left.</p><p>Mira Halden</p>');
    expect(short).toMatchObject({
      text: 'Halden',
      explanation: [{ alias: 'Halden', aliveBy: 'Mira Halden' }],
    });
    expect(full).toMatchObject({ text: 'Mira Halden' });
  });

  it('tells of each entity that owns its text', async () => {
    const [only] = await explained('<p>a Northern Pact</p>');
    expect(only).toMatchObject({
      explanation: [{ entity: 'orba' }, { entity: 'halden-institute' }],
    });
  });

  it('tells why it is not painted', async () => {
    const unpainted = async (html: string): Promise<readonly unknown[]> =>
      (await explained(html)).map((entry) => (entry.is === 'mention' ? entry.unpainted : 'left'));
    expect(await unpainted('<p>In Tessaly</p>')).toEqual([
      'a place on a page that names nothing but places',
    ]);
    document.body.replaceChildren();
    expect(await unpainted('<p>ORBA and ORBA in Tessaly</p>')).toEqual([
      undefined,
      'passed over at this density',
      undefined,
    ]);
  });
});

describe('what is left out', () => {
  it.each([
    ['in a decoy', '<p>the ORBA prize</p>', ['ORBA: inside a decoy ORBA prize']],
    [
      'in a longer name',
      '<p>the Halden Institute</p>',
      ['Halden: inside a longer name Halden Institute'],
    ],
    ['by a rule', '<p>on www.ORBA.example</p>', ['ORBA: part of an address']],
    [
      'as a short form alone',
      '<p>Halden left.</p>',
      ['Halden: a short form without its full name'],
    ],
    ['out of sight', '<p hidden>ORBA</p>', ['ORBA: not visible']],
    ['where it is no text to read', '<code>ORBA</code>', ['ORBA: no page text']],
    ['where it is edited', '<p contenteditable>ORBA</p>', ['ORBA: no page text']],
  ])('is told %s', async (_, html, expected) => {
    expect(leftOut(await explained(html))).toEqual(expected);
  });

  it('is told on a page without a mention', async () => {
    mount('<p>the ORBA prize</p>');
    const { page, settled } = present(untilTestEnds());
    await settled();
    expect(leftOut(explainPage(page, undefined))).toEqual(['ORBA: inside a decoy ORBA prize']);
  });

  it('stands among the mentions in reading order, over markup and in shadow roots', async () => {
    const entries = await explained(
      `<p>ORBA and the <b>OR</b>BA prize</p>
       <section><template shadowrootmode="open"><p>ORBA prize</p></template></section>
       <p>In <i>Tes</i>saly</p>`,
    );
    expect(entries.map(({ is, text }) => `${is}: ${text}`)).toEqual([
      'mention: ORBA',
      'left out: ORBA',
      'left out: ORBA',
      'mention: Tessaly',
    ]);
  });
});

it('says nothing of a page without a name', async () => {
  expect(await explained('<p>Nobody</p>')).toEqual([]);
});

it('tells a mention under a point by the names that stand for it', async () => {
  const place = mount('<p>Mira Halden. Halden left.</p>');
  const { page, presentation, texts } = present(untilTestEnds());
  await eventually(texts).toHaveLength(2);
  const [node = new Text()] = textsIn(pick(place, 'p'));
  const found = presentation.mentionAt({ node, offset: 14 });
  expect(found && explainMention(page, found.mention)).toEqual([
    {
      entity: 'mira-halden',
      alias: 'Halden',
      policies: ['shortForm', 'personalName'],
      aliveBy: 'Mira Halden',
    },
  ]);
});
