// What assistive technology is told of the open cards of a tab in Chromium, whose root is closed.
import type { CDPSession, Frame, Page } from 'playwright';
import type { Card } from './tab';

/** The cards that are open in a tab, in whatever frame, in the order in which they opened. */
export const accessibleCards = async (tab: Page): Promise<readonly Card[]> =>
  (await trees(tab)).flatMap(({ session, nodes }) =>
    nodes
      .filter(({ role }) => role?.value === 'dialog')
      .map((dialog) => {
        const inside = descendants(nodes, dialog);
        const withRole = (role: string): AXNode[] =>
          inside.filter((node) => node.role?.value === role);
        return {
          name: nameOf(dialog),
          text: withRole('StaticText').map(nameOf).join(' '),
          buttons: withRole('button').map(nameOf),
          placeOf: async (button) => {
            const node = withRole('button').find((candidate) => nameOf(candidate) === button);
            if (node?.backendDOMNodeId === undefined) {
              throw new Error(`The card has no "${button}".`);
            }
            const backendNodeId = node.backendDOMNodeId;
            await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
            const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
            const [[left = 0, top = 0, , , right = 0, bottom = 0] = []] = quads;
            return { x: (left + right) / 2, y: (top + bottom) / 2 };
          },
        };
      }),
  );

/** What is told politely in a tab, in all its frames: the texts of its status lines. */
export const accessibleStatuses = async (tab: Page): Promise<readonly string[]> =>
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
