// What of a page's mentions is painted, and how.
import { describe, expect, it } from 'vitest';
import { startPresenting } from '../../page/present';
import { mount, untilTestEnds } from '../support/document';
import { eventually } from '../support/eventually';
import { lookAt, type Presented, present } from '../support/presented';

const presented = async (html: string): Promise<Presented> => {
  mount(html);
  const all = present(untilTestEnds());
  await all.settled();
  return all;
};

describe('what is painted', () => {
  const HTML = '<p>ORBA, ORBA and Mira Halden</p><p>ORBA in Tessaly</p>';

  it.each([
    ['every', ['ORBA', 'ORBA', 'Mira Halden', 'ORBA', 'Tessaly']],
    ['block', ['ORBA', 'Mira Halden', 'ORBA', 'Tessaly']],
    ['page', ['ORBA', 'Mira Halden', 'Tessaly']],
    ['none', []],
  ] as const)('at the density "%s" is %j', async (density, expected) => {
    const { presentation, settled, texts, paintedTexts } = present(untilTestEnds(), 'block');
    mount(HTML);
    await eventually(texts).toHaveLength(5);
    await settled();
    presentation.setLook({ ...lookAt('block'), density });
    expect(paintedTexts()).toEqual(expected);
  });

  it('is nothing of the kinds that are switched off', async () => {
    const { presentation, texts, paintedTexts } = await presented(HTML);
    presentation.setLook({ ...lookAt('every'), kindsOff: ['person', 'place'] });
    expect(paintedTexts()).toEqual(['ORBA', 'ORBA', 'ORBA']);
    expect(texts()).toHaveLength(5);
  });

  it('is no name that is suppressed for its entity, nor does that name answer', async () => {
    const { presentation, texts, paintedTexts } = await presented(HTML);
    const entity = presentation.list()[0]?.entities[0] ?? '';
    const suppressions = [{ site: 'lake.example', text: 'ORBA', entity }];
    presentation.setLook({ ...lookAt('every'), suppressions });
    expect([texts(), paintedTexts()]).toEqual([
      ['Mira Halden', 'Tessaly'],
      ['Mira Halden', 'Tessaly'],
    ]);
    presentation.setLook(lookAt('every'));
    expect(paintedTexts()).toHaveLength(5);
  });

  it('is painted bit by bit where many names were found before, and at last all of it', async () => {
    const { page, settled } = await presented('<p>Mira Halden</p>'.repeat(3000));
    const late = startPresenting(page, lookAt('every'), untilTestEnds());
    const painted = (): number => late.list().filter((mention) => mention.painted).length;
    expect(painted()).toBeLessThan(3000);
    await settled();
    expect(painted()).toBe(3000);
  });

  it('is painted in the style that is set', async () => {
    const { presentation } = await presented('<p>Mira Halden</p>');
    presentation.setLook({ ...lookAt('every'), underline: 'dashed' });
    expect([...CSS.highlights].filter(([, { size }]) => size > 0).map(([name]) => name)).toEqual([
      'newsgloss-person-dashed',
    ]);
  });
});
