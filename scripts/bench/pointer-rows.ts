// How long it takes to tell what is under the pointer on a page with thousands of mentions.
import type { Side } from './pair';
import type { Row } from './rows';
import { load, type Tab } from './tab';

/** Gives the value of an expression in the world of our scripts in a tab, which each browser opens in a way of its own. */
export type AskOurs<Opened extends Tab> = (tab: Opened, expression: string) => Promise<unknown>;

/** Measures hit tests at many points of a page, beside what the browser takes for the caret alone. */
export const pointerRows = async <Opened extends Tab>(
  { newTab, found }: Side<Opened>,
  askOurs: AskOurs<Opened>,
  address: string,
  mentions: number,
): Promise<readonly Row[]> => {
  const tab = await newTab();
  await load(tab, address);
  await found(tab);
  await tab.evaluate(UNTIL_PRESENTED);
  // What the script in our world gives.
  const taken = (await askOurs(tab, HIT_TESTS)) as {
    readonly ours: readonly number[];
    readonly carets: readonly number[];
    readonly found: number;
  };
  await tab.close();
  if (taken.found === 0) throw new Error('No point lay on a mention.');
  return [
    {
      what: `Hit test at ${mentions} mentions, p99`,
      measured: at99(taken.ours),
      unit: 'ms',
      budget: { atMost: 16 },
    },
    {
      what: 'The same against the caret look-up in it',
      measured: sum(taken.ours) / sum(taken.carets),
      unit: '× the browser',
      budget: { atMost: 1.5 },
    },
  ];
};

const UNTIL_PRESENTED = `new Promise((resolve) => {
  const look = () =>
    [...CSS.highlights.keys()].some((name) => name.startsWith('newsgloss-'))
      ? resolve()
      : requestAnimationFrame(look);
  look();
})`;

const at99 = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * 0.99)] ?? Number.NaN;
const sum = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0);

/** A thousand points over the window, the page scrolled on now and then, as \`page/pointer\` tests them. */
const HIT_TESTS = `(async () => {
  const { page, presentation } = newsglossHandoff.marks;
  const ours = [];
  const carets = [];
  let found = 0;
  for (let nth = 0; nth < 1000; nth += 1) {
    if (nth % 50 === 0) {
      scrollTo(0, (nth / 1000) * document.documentElement.scrollHeight);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    const x = (nth * 7919) % innerWidth;
    const y = (nth * 6271) % innerHeight;
    const start = performance.now();
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...page.shadowRoots()] });
    const middle = performance.now();
    const mention =
      caret?.offsetNode instanceof Text
        ? presentation.mentionAt({ node: caret.offsetNode, offset: caret.offset })
        : undefined;
    const isOn = [...(mention?.range.getClientRects() ?? [])].some(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    );
    ours.push(performance.now() - start);
    carets.push(middle - start);
    if (isOn) found += 1;
  }
  return { ours, carets, found };
})()`;
