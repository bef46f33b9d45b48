// The surroundings in which a card must look well: pages made for it, of the pack's own names.
import type { Page } from 'playwright';
import type { Entity, Pack } from '../../pack/schema';

export interface CardCase {
  /** Also the name of its picture. */
  readonly title: string;
  /** The body of the page. */
  readonly body: string;
  /** The text whose card is opened: the mouse rests on it. */
  readonly text: string;
  readonly view?: { readonly width: number; readonly height: number };
  readonly media?: Parameters<Page['emulateMedia']>[0];
  /** Pixels of the screen for one of the page. */
  readonly scale?: number;
  /** Whether a finger opens it. */
  readonly isTapped?: boolean;
  /** What happens to the page before. */
  readonly prepare?: (tab: Page) => Promise<unknown>;
  /** Whether the card is scrolled to its end. */
  readonly isScrolled?: boolean;
  /** The texts of buttons to press in the open card, in order. */
  readonly press?: readonly string[];
  /** A second text to rest on afterwards. */
  readonly second?: string;
}

/** Names two entities in the build that these pictures are taken of. */
export const SHARED_NAME = 'Halvard Herring';

const DARK = '<style>body { background: #14171a; color: #d8d8d4 }</style>';
const PHONE = { width: 390, height: 780 };

/** What a case is made of: a person of the pack, an entity that it is tied to, and an article on both. */
interface Stage {
  readonly plain: Pick<CardCase, 'body' | 'text'>;
  readonly second: string;
  readonly article: (style?: string) => string;
}

/** All cases, on entities of the pack. */
export const cardCases = (pack: Pack): readonly CardCase[] => {
  const [{ name: text }, { name: second }] = pairOf(pack);
  const article = (style = ''): string =>
    `<main style="font: 18px/1.6 Georgia, serif; max-width: 620px; margin: 40px; ${style}">
      <p>At the opening of the summit, ${text} told reporters that the door stays open, and
      the talks with ${second} went on until late at night.</p></main>`;
  const stage: Stage = { plain: { text, body: article() }, second, article };
  return [inColours, withContent, onPages, atEdges, onScreens].flatMap((cases) => cases(stage));
};

const inColours = ({ plain, article }: Stage): readonly CardCase[] => [
  { ...plain, title: 'light' },
  { ...plain, title: 'dark', body: DARK + article() },
  {
    ...plain,
    title: 'light page, dark system',
    body: `<style>body { background: #fff; color: #222 }</style>${article()}`,
    media: { colorScheme: 'dark' },
  },
  { ...plain, title: 'forced colours', media: { forcedColors: 'active' } },
  {
    ...plain,
    title: 'forced colours, dark',
    media: { forcedColors: 'active', colorScheme: 'dark' },
    press: ['Actions'],
  },
  { ...plain, title: 'more contrast', media: { contrast: 'more' } },
  { ...plain, title: 'more contrast, dark', media: { contrast: 'more' }, body: DARK + article() },
  { ...plain, title: 'reduced motion', media: { reducedMotion: 'reduce' } },
];

const withContent = ({ plain, second, article }: Stage): readonly CardCase[] => [
  { ...plain, title: 'another entity', text: second },
  { ...plain, title: 'long and scrolled', isScrolled: true },
  { title: 'two entities', text: SHARED_NAME, body: article().replace(second, SHARED_NAME) },
  {
    ...plain,
    title: 'page of another time',
    body: `<meta property="article:published_time" content="2027-01-05">${article()}`,
  },
  { ...plain, title: 'actions', press: ['Actions', 'Why highlighted'] },
  { ...plain, title: 'actions, dark', body: DARK + article(), press: ['Actions'] },
  {
    ...plain,
    title: 'pinned beside another',
    press: ['Pin'],
    second,
    view: { width: 1200, height: 640 },
    body: article('max-width: 1000px'),
  },
];

const onPages = ({ plain, article }: Stage): readonly CardCase[] => [
  { ...plain, title: 'from right to left', body: `<div dir="rtl">${article()}</div>` },
  { ...plain, title: 'zoomed by the page', body: `<style>html { zoom: 2 }</style>${article()}` },
  { ...plain, title: 'transformed', body: article('transform: rotate(4deg) scale(1.2)') },
  {
    ...plain,
    title: 'in a full screen',
    body: `<div style="background: #fff">${article()}</div>`,
    prepare: goFullScreen,
  },
  {
    ...plain,
    title: 'in a dialog',
    body: `<dialog style="width: 600px; height: 300px">${article()}</dialog><script>document.querySelector('dialog').showModal()</script>`,
  },
  {
    ...plain,
    title: 'everything unset',
    body: `<style>* { all: unset !important }</style>${article()}`,
  },
  {
    ...plain,
    title: 'under a fixed header',
    body: `<header style="position: fixed; inset: 0 0 auto; height: 60px; background: #234; z-index: 99999"></header>${article('margin-top: 80px')}`,
  },
  { ...plain, title: 'broken over lines', body: article('width: 90px') },
];

const atEdges = ({ second, article }: Stage): readonly CardCase[] =>
  ['top', 'bottom'].flatMap((side) =>
    ['left', 'right'].map((end) => ({
      title: `at the ${side} ${end}`,
      text: second,
      body: `${article().replace(second, 'others')}
        <p style="position: fixed; margin: 0; font: 18px sans-serif; ${side}: 0; ${end}: 0">${second}</p>`,
    })),
  );

const onScreens = ({ plain, article }: Stage): readonly CardCase[] => [
  { ...plain, title: 'fine screen', scale: 2 },
  { ...plain, title: 'in a low window', view: { width: 900, height: 230 } },
  { ...plain, title: 'in a narrow window', view: PHONE },
  { ...plain, title: 'by touch', view: PHONE, isTapped: true },
  { ...plain, title: 'by touch, dark', view: PHONE, isTapped: true, body: DARK + article() },
  {
    ...plain,
    title: 'by touch, low on the page',
    view: PHONE,
    isTapped: true,
    body: article('padding-top: 480px'),
  },
  {
    ...plain,
    title: 'by touch, from right to left',
    view: PHONE,
    isTapped: true,
    body: `<div dir="rtl">${article()}</div>`,
  },
];

const goFullScreen = async (tab: Page): Promise<void> => {
  await tab.evaluate(() => {
    addEventListener('click', () => void document.querySelector('div')?.requestFullscreen(), {
      once: true,
    });
  });
  await tab.mouse.click(5, 5);
  await tab.waitForFunction(() => document.fullscreenElement !== null);
};

/** The person of the pack of whom most is told, and an entity that it is tied to, best no place. */
const pairOf = ({ entities, relations }: Pack): readonly [Entity, Entity] => {
  const of = (wanted: string): Entity | undefined => entities.find(({ id }) => id === wanted);
  const pairs = relations.flatMap(({ from, to }): [Entity, Entity][] => {
    const [person, other] = [of(from), of(to)];
    return person?.kind === 'person' && other !== undefined ? [[person, other]] : [];
  });
  const weight = ([person, other]: readonly [Entity, Entity]): number =>
    person.facts.length + (other.kind === 'place' ? 0 : 100);
  const [best] = pairs.toSorted((one, two) => weight(two) - weight(one));
  if (best === undefined) throw new Error('The pack ties no person to another entity.');
  return best;
};
