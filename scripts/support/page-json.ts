// What a page holds, for other programs.
import type { ExplainedFrame } from '../../page/explain';
import type { FrameMentions } from './mentions';
import type { AnnotatedPage } from './print-mentions';

type KindOf = (entity: string) => string | undefined;

/** The object that `annotate --json` prints of a page. */
export const jsonOf = (
  { page, title, frames, explained }: AnnotatedPage,
  kindOf: KindOf,
): object => ({
  page,
  title,
  ...(explained === undefined ? { mentions: mentionsIn(frames, kindOf) } : whys(explained, kindOf)),
  scan: scanOf(frames.map(({ scan }) => scan)),
});

interface Mention {
  readonly entities: readonly string[];
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly painted: boolean;
}

interface Frame {
  readonly isTop: boolean;
  readonly url: string;
}

const mentionJson = (
  { entities, text, before, after, painted }: Mention,
  { isTop, url }: Frame,
  kindOf: KindOf,
): object => ({
  entity: entities.length === 1 ? entities[0] : entities,
  kind: kindOf(entities[0] ?? ''),
  text,
  before,
  after,
  painted,
  ...(!isTop && { frame: url }),
});

const mentionsIn = (frames: readonly FrameMentions[], kindOf: KindOf): readonly object[] =>
  frames.flatMap((frame) => frame.mentions.map((mention) => mentionJson(mention, frame, kindOf)));

const whys = (frames: readonly ExplainedFrame[], kindOf: KindOf): object => {
  const entries = frames.flatMap((frame) => frame.explained.map((entry) => ({ frame, entry })));
  return {
    mentions: entries.flatMap(({ frame, entry }) => {
      if (entry.is !== 'mention') return [];
      const { explanation, unpainted } = entry;
      const entities = [...new Set(explanation.map(({ entity }) => entity))];
      return {
        ...mentionJson({ ...entry, entities }, frame, kindOf),
        explanation: { names: explanation, ...(unpainted !== undefined && { unpainted }) },
      };
    }),
    suppressed: entries.flatMap(({ frame: { isTop, url }, entry }) => {
      if (entry.is !== 'left out') return [];
      const { is: _, entity, ...rest } = entry;
      return { entity, kind: kindOf(entity), ...rest, ...(!isTop && { frame: url }) };
    }),
  };
};

const scanOf = (scans: readonly FrameMentions['scan'][]): FrameMentions['scan'] => {
  const sum = (of: (scan: FrameMentions['scan']) => number): number =>
    scans.reduce((total, scan) => total + of(scan), 0);
  return {
    ms: sum(({ ms }) => ms),
    longestSliceMs: Math.max(...scans.map(({ longestSliceMs }) => longestSliceMs)),
    characters: sum(({ characters }) => characters),
    textNodes: sum(({ textNodes }) => textNodes),
  };
};
