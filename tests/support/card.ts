// The card as a reader meets it: found through the accessibility tree, since its root is closed.
import type { CDPSession, Frame, Page } from 'playwright';
import { eventually } from './eventually';
import { pointOf } from './marks';

export interface Card {
  /** Its accessible name. */
  readonly name: string;
  readonly text: string;
  /** The accessible names of its buttons, in order. */
  readonly buttons: readonly string[];
  /** The middle of a button, scrolled into view. */
  readonly placeOf: (button: string) => Promise<{ readonly x: number; readonly y: number }>;
  /** Clicks a button or link with the mouse. */
  readonly press: (button: string) => Promise<void>;
}

/** Rests the mouse on painted text. */
export const hover = async (tab: Page, text: string, frame: Page | Frame = tab): Promise<void> => {
  const { x, y } = await pointOf(frame, text);
  // Coming from beside it, as a hand does.
  await tab.mouse.move(x - 4, y);
  await tab.mouse.move(x, y);
};

/** Rests the mouse on painted text until the card of this name is open. */
export const openCard = async (
  tab: Page,
  text: string,
  name = text,
  frame: Page | Frame = tab,
): Promise<Card> => {
  await hover(tab, text, frame);
  await eventually(() => cardName(tab)).toBe(name);
  const card = await cardOf(tab);
  if (card === undefined) throw new Error(`The card of ${name} closed at once.`);
  return card;
};

/** Waits until no card is open in any frame of a tab. */
export const cardGone = (tab: Page): Promise<void> =>
  eventually(() => cardName(tab)).toBeUndefined();

/** Lets a time pass that is twice as long as a card needs to open or to close: to see none do so. */
export const waitOut = (tab: Page): Promise<void> =>
  tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));

/** The name of the open card; undefined where there is none. */
export const cardName = async (tab: Page): Promise<string | undefined> => (await cardOf(tab))?.name;

/** The names of all open cards, in the order in which they opened. */
export const cardNames = async (tab: Page): Promise<readonly string[]> =>
  (await trees(tab)).flatMap(({ nodes }) =>
    nodes.filter(({ role }) => role?.value === 'dialog').map(nameOf),
  );

/** Where the card that opened last is drawn. Throws where none is. */
export const cardBox = (frame: Page | Frame): Promise<DOMRect> =>
  frame.evaluate(() => {
    const box = [...document.querySelectorAll('newsgloss-card')].at(-1)?.getBoundingClientRect();
    if (box === undefined) throw new Error('There is no card.');
    return box;
  });

/**
 * What a screen reader walks through in the open card, in order: the role of each part, its name, and
 * what else it is, as `heading "Anwar Ibrahim" level 2`. Plain text is left out.
 */
export const outlineOf = async (tab: Page): Promise<readonly string[]> =>
  (await trees(tab)).flatMap(({ nodes }) =>
    nodes
      .filter(({ role }) => role?.value === 'dialog')
      .flatMap((dialog) => [dialog, ...descendants(nodes, dialog)])
      .filter(({ ignored, role }) => !ignored && !PLAIN.has(String(role?.value)))
      .map(({ role, name, properties = [] }) => {
        const told = properties.flatMap((one) =>
          TOLD.has(one.name) && one.value.value !== false
            ? `${one.name} ${String(one.value.value)}`
            : [],
        );
        return [role?.value, JSON.stringify(name?.value ?? ''), ...told].join(' ');
      }),
  );

const PLAIN = new Set(['StaticText', 'InlineTextBox', 'generic', 'none', 'Section', 'LineBreak']);
const TOLD = new Set<string>(['level', 'live', 'modal', 'focused', 'expanded']);

/** What is told politely in a tab, in all its frames: the texts of its status lines. */
export const statusOf = async (tab: Page): Promise<readonly string[]> =>
  (await trees(tab)).flatMap(({ nodes }) =>
    nodes
      .filter(({ role }) => role?.value === 'status')
      .map((status) =>
        descendants(nodes, status)
          .filter(({ role }) => role?.value === 'StaticText')
          .map(nameOf)
          .join(' '),
      ),
  );

/** The card that is open in a tab, in whatever frame; undefined where there is none. */
export const cardOf = async (tab: Page): Promise<Card | undefined> => {
  for (const { session, nodes } of await trees(tab)) {
    const dialog = nodes.find(({ role }) => role?.value === 'dialog');
    if (dialog === undefined) continue;
    const inside = descendants(nodes, dialog);
    const withRole = (role: string): AXNode[] => inside.filter((node) => node.role?.value === role);
    const placeOf: Card['placeOf'] = async (button) => {
      const node = withRole('button').find((candidate) => nameOf(candidate) === button);
      if (node?.backendDOMNodeId === undefined) throw new Error(`The card has no "${button}".`);
      const backendNodeId = node.backendDOMNodeId;
      await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
      const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
      const [[left = 0, top = 0, , , right = 0, bottom = 0] = []] = quads;
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    };
    return {
      name: nameOf(dialog),
      text: withRole('StaticText').map(nameOf).join(' '),
      buttons: withRole('button').map(nameOf),
      placeOf,
      press: async (button) => {
        const { x, y } = await placeOf(button);
        await tab.mouse.click(x, y);
      },
    };
  }
  return undefined;
};

type AXNode = Awaited<ReturnType<typeof treeOf>>[number];

interface Tree {
  readonly session: CDPSession;
  readonly nodes: readonly AXNode[];
}

const nameOf = ({ name }: AXNode): string => String(name?.value ?? '');

const treeOf = async (session: CDPSession, frameId?: string) =>
  (await session.send('Accessibility.getFullAXTree', frameId === undefined ? {} : { frameId }))
    .nodes;

const sessions = new WeakMap<Page | Frame, Promise<CDPSession | undefined>>();

/** A frame has a session of its own where it has a process of its own. */
const sessionOf = (tab: Page, target: Page | Frame): Promise<CDPSession | undefined> => {
  const known = sessions.get(target);
  if (known !== undefined) return known;
  const opening = tab
    .context()
    .newCDPSession(target)
    .catch(() => undefined);
  sessions.set(target, opening);
  return opening;
};

const trees = async (tab: Page): Promise<readonly Tree[]> => {
  const targets = [tab, ...tab.frames().filter((frame) => frame !== tab.mainFrame())];
  const found: Tree[] = [];
  for (const target of targets) {
    const session = await sessionOf(tab, target);
    if (session === undefined) continue;
    const { frameTree } = await session.send('Page.getFrameTree');
    for (const frameId of frameIds(frameTree)) {
      found.push({ session, nodes: await treeOf(session, frameId) });
    }
  }
  return found;
};

interface FrameTree {
  readonly frame: { readonly id: string };
  readonly childFrames?: FrameTree[];
}

const frameIds = ({ frame, childFrames = [] }: FrameTree): readonly string[] => [
  frame.id,
  ...childFrames.flatMap(frameIds),
];

const descendants = (nodes: readonly AXNode[], from: AXNode): readonly AXNode[] => {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const under = ({ childIds = [] }: AXNode): AXNode[] =>
    childIds.flatMap((id) => {
      const child = byId.get(id);
      return child === undefined ? [] : [child, ...under(child)];
    });
  return under(from);
};
