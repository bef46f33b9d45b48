// The card of an entity: what it shows, section by section, and where its links lead.
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { CardProps } from '../../../components/card/Card';
import { cardStyles } from '../../../components/card/render';
import { CARD_SECTIONS } from '../../../components/card/sections';
import { ABOUT, card, model } from '../../support/card-view';
import { draw, accessProblems, redraw, textOf } from '../../support/drawing';
import { fishPack } from '../../support/pack';

const section = (container: Element, title: string): Element | undefined =>
  [...container.querySelectorAll('.section')].find(
    (one) => textOf(one.querySelector('h3')) === title,
  );
const lineTexts = (container: Element, title: string): readonly string[] =>
  [...(section(container, title)?.querySelectorAll('li') ?? [])].map(textOf);

/** Has the browser tell of a reader who wants something of the looks. */
const emulate = async (name: string, value: string): Promise<void> => {
  const tell = (features: { name: string; value: string }[]): Promise<unknown> =>
    cdp().send('Emulation.setEmulatedMedia', { features });
  onTestFinished(async () => void (await tell([])));
  await tell([{ name, value }]);
};

test('is a dialog whose name is exactly that of the entity', async () => {
  draw(card('ann-carp'));
  await expect.element(page.getByRole('dialog')).toHaveAccessibleName('Ann Carp');
});

test('says name, kind, role with its date, and summary', () => {
  const container = draw(card('ann-carp'));
  expect(textOf(container.querySelector('.head'))).toBe('Ann CarpPerson');
  expect(textOf(container.querySelector('.role'))).toBe(
    'Counter of fish, as of July 2025 · Survey, 1',
  );
  expect(textOf(container.querySelector('.summary'))).toBe('Counts fish, and likes it.');
});

test.each([
  [true, 'You are reading the source: Survey, 2'],
  [false, 'This page quotes the source: Survey, 2'],
])(
  'says where the page is a document (%s) or quotes one, and leads to the passage',
  async (isWhole, text) => {
    const quotation = { locator: 'survey/p2', label: 'Survey, 2', isWhole };
    const onSource = vi.fn<CardProps['onSource']>();
    const container = draw(card('ann-carp', { about: { ...ABOUT, quotation }, onSource }));
    const note = container.querySelector('.quotation');
    expect(textOf(note)).toBe(text);
    note?.querySelector('button')?.click();
    expect(onSource).toHaveBeenCalledWith('survey/p2');
  },
);

test('does not tell the age of a document as against itself', () => {
  const date = '2020-01-01';
  const quotation = { locator: 'survey/p2', label: 'Survey, 2', isWhole: true };
  const old = draw(card('ann-carp', { about: { ...ABOUT, date } }));
  expect(old.querySelector('.age')).not.toBeNull();
  const own = draw(card('ann-carp', { about: { ...ABOUT, date, quotation } }));
  expect(own.querySelector('.age')).toBeNull();
});

describe('says what the documents say', () => {
  const TITLE = 'What the documents say';
  test('three lines first, and the rest when asked', async () => {
    const container = draw(card('ann-carp'));
    expect(lineTexts(container, TITLE)).toHaveLength(3);
    await page.getByRole('button', { name: 'Show 2 more' }).click();
    expect(lineTexts(container, TITLE)).toHaveLength(5);
    await page.getByRole('button', { name: 'Show fewer' }).click();
    expect(lineTexts(container, TITLE)).toHaveLength(3);
  });

  test('each with its passage, and what is inferred marked', () => {
    const container = draw(card('ann-carp'));
    expect(lineTexts(container, TITLE).slice(0, 2)).toEqual([
      'There are few fish left in Lake Pond, and fewer each year. 26 May 2025 · Survey, 1 · Copy',
      'Carp met the Fish League at Lake Pond. September 2024 (inferred) · Survey, 2 · Copy',
    ]);
  });

  test('with the speaker, where the sentence does not name one', () => {
    expect(lineTexts(draw(card('lake-pond')), TITLE)[0]).toMatch(/said by Ann Carp · 26 May 2025/);
  });
});

describe('shows connections', () => {
  const TITLE = 'Connections on this page';
  test('to others on the page, naming the other where the sentence does not', () => {
    const container = draw(card('lake-pond'));
    expect(lineTexts(container, TITLE)).toEqual([
      'The lake is a member of the pact. Pond Pact since 2022 · Survey, 3 · Copy',
    ]);
  });

  test('to none that the page does not mention', () => {
    const about = { ...ABOUT, entities: new Set(['lake-pond']) };
    expect(section(draw(card('lake-pond', { about })), TITLE)).toBeUndefined();
  });
});

describe('says how old the page is as against the material', () => {
  test.each([
    ['2026-05-03', 'This page is 10 months younger than the material, which is of July 2025.'],
    [
      '2023-06-03T10:00:00Z',
      'This page is 2 years older than the material, which is of July 2025.',
    ],
    ['2024-01-03', 'This page is 18 months older than the material, which is of July 2025.'],
  ])('where it is of %s', (date, text) => {
    const container = draw(card('lake-pond', { about: { ...ABOUT, date } }));
    expect(textOf(container.querySelector('.age'))).toBe(text);
  });

  test.each([['2025-08-01'], ['2025-06-30'], ['2025'], [undefined]])('but not of %s', (date) => {
    const container = draw(card('lake-pond', { about: { ...ABOUT, date } }));
    expect(container.querySelector('.age')).toBeNull();
  });
});

test('does not fade in where the reader wants no motion', async () => {
  const animation = (): string =>
    getComputedStyle(page.getByRole('dialog').element()).animationName;
  draw(card('ann-carp'));
  expect(animation()).toBe('appear');
  await emulate('prefers-reduced-motion', 'reduce');
  draw(card('ann-carp'));
  expect(animation()).toBe('none');
});

test('labels background as not from the documents', () => {
  const container = draw(card('ann-carp'));
  const found = section(container, 'Background, not from the documents');
  expect(textOf(found?.querySelector('p'))).toBe('Carps are fish.');
});

test('keeps notes on the sources', () => {
  const container = draw(card('ann-carp'));
  expect(lineTexts(container, 'Notes on the sources')).toEqual([
    'The survey also writes “Anne Carp”.',
  ]);
});

test('has its sections in the order that matters to a reader', () => {
  const { connections } = model('lake-pond');
  const container = draw(card('ann-carp', { models: [{ ...model('ann-carp'), connections }] }));
  expect([...container.querySelectorAll('h2, .role, .summary, h3')].map(textOf)).toEqual([
    'Ann Carp',
    expect.stringContaining('Counter of fish'),
    'Counts fish, and likes it.',
    'What the documents say',
    'Connections on this page',
    'Background, not from the documents',
    'Notes on the sources',
  ]);
});

test('shows no section that has nothing to show', () => {
  const container = draw(card('jose-trout'));
  expect([...container.querySelectorAll('h3')]).toEqual([]);
});

test('leads to entities, to passages, and to more', async () => {
  const onEntity = vi.fn<CardProps['onEntity']>();
  const onSource = vi.fn<CardProps['onSource']>();
  const onMore = vi.fn<CardProps['onMore']>();
  draw(card('ann-carp', { onEntity, onSource, onMore }));
  await page.getByRole('button', { name: 'Lake Pond' }).first().click();
  expect(onEntity).toHaveBeenCalledWith('lake-pond');
  await page.getByRole('button', { name: 'Survey, 2' }).first().click();
  expect(onSource).toHaveBeenCalledWith('survey/p2');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  expect(onMore).toHaveBeenCalledWith('ann-carp');
});

test('lists both entities side by side where a text names two', async () => {
  const onMore = vi.fn<CardProps['onMore']>();
  draw(card('ann-carp', { models: [model('ann-carp'), model('jose-trout')], onMore }));
  await expect.element(page.getByRole('dialog')).toHaveAccessibleName('Ann Carp José Trout');
  const [one, other] = [...document.querySelectorAll('.card article')].map((article) =>
    article.getBoundingClientRect(),
  );
  expect([other?.top, other?.left]).toEqual([one?.top, one?.right]);
  await page.getByRole('button', { name: 'More on José Trout' }).click();
  expect(onMore).toHaveBeenCalledWith('jose-trout');
});

test('goes back only where there is a way back', async () => {
  draw(card('ann-carp'));
  expect(page.getByRole('button', { name: 'Back' }).query()).toBeNull();
  const onBack = vi.fn<() => void>();
  draw(card('ann-carp', { onBack }));
  await page.getByRole('button', { name: 'Back' }).click();
  expect(onBack).toHaveBeenCalledOnce();
});

test('takes no focus when it opens, and moves it to the name when another entity takes its place', () => {
  const container = draw(card('ann-carp'));
  expect(document.activeElement).toBe(document.body);
  redraw(container, card('lake-pond'));
  expect(textOf(document.activeElement)).toBe('Lake Pond');
});

test('has the focus from the beginning where it was opened by keyboard', () => {
  draw(card('ann-carp', { takesFocus: true }));
  expect(textOf(document.activeElement)).toBe('Ann Carp');
  expect(page.getByRole('status').query()).toBeNull();
});

test('is announced, politely, where it was not', async () => {
  draw(card('ann-carp'));
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('Ann Carp, Person. Counts fish, and likes it.');
});

test('is pinned and unpinned by one button, which says what it does', async () => {
  const onPin = vi.fn<CardProps['onPin']>();
  const container = draw(card('ann-carp', { onPin }));
  await page.getByRole('button', { name: 'Pin', exact: true }).click();
  redraw(container, card('ann-carp', { onPin, isPinned: true }));
  await page.getByRole('button', { name: 'Unpin' }).click();
  expect(onPin).toHaveBeenCalledTimes(2);
});

test('is operable by keyboard alone', async () => {
  const onMore = vi.fn<CardProps['onMore']>();
  draw(card('jose-trout', { onMore }));
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(onMore).toHaveBeenCalledWith('jose-trout');
});

test.each([
  [900, 520],
  [500, 350],
])(
  'is 368 px wide and, in a window of %i px, at most %i px high, and scrolls inside',
  async (windowHeight, most) => {
    onTestFinished(() => page.viewport(800, 600));
    await page.viewport(1000, windowHeight);
    const container = draw(card('ann-carp'));
    await page.getByRole('button', { name: 'Show 2 more' }).click();
    const { width, height } = container.querySelector('.card')?.getBoundingClientRect() ?? {};
    expect([width, height]).toEqual([368, most]);
    const { scrollHeight = 0, clientHeight = 0 } = container.querySelector('.body') ?? {};
    expect(scrollHeight).toBeGreaterThan(clientHeight);
  },
);

test('inherits nothing from the page', () => {
  const container = draw(card('ann-carp'));
  container.style.cssText = 'font: 40px fantasy; color: red; text-transform: uppercase';
  const found = container.querySelector('.card');
  const style = found && getComputedStyle(found);
  expect(style?.fontSize).toBe('14px');
  expect(style?.textTransform).toBe('none');
});

describe.each(['light', 'dark'] as const)('is accessible in %s', (scheme) => {
  test.each(fishPack.entities.map(({ id }) => id))('for %s', async (id) => {
    const container = draw(card(id, { scheme, onBack: vi.fn<() => void>() }));
    container.style.background = scheme === 'dark' ? '#14171a' : '#fff';
    expect(await accessProblems(container)).toEqual([]);
  });

  test('with more contrast where the reader wants that, links and small print included', async () => {
    await emulate('prefers-contrast', 'more');
    const container = draw(card('ann-carp', { scheme }));
    expect(await accessProblems(container, 'color-contrast-enhanced')).toEqual([]);
  });

  test.each(CARD_SECTIONS)('in its section $id', async ({ View }) => {
    const container = draw(
      <>
        <style>{cardStyles}</style>
        <div class="card" data-scheme={scheme}>
          <View model={model('ann-carp')} about={ABOUT} />
        </div>
      </>,
    );
    expect(await accessProblems(container)).toEqual([]);
  });
});
