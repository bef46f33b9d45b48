// Why the mentions of a page stand and what is left out of them, told on the terminal.
import type { Explanation, NamePolicy } from '../../core/mentions/explain';
import type { Explained, ExplainedMention, LeftOut } from '../../page/explain';
import { type AnnotatedPage, quote } from './print-mentions';

/** Lines for a person, in reading order: a dash stands before what is left out. */
export const describeExplanations = ({ page, title, explained = [] }: AnnotatedPage): string => {
  const lines = [`${page}: ${title}`];
  for (const { isTop, url, explained: entries } of explained) {
    if (!isTop && entries.length > 0) lines.push(`  in the frame ${url}`);
    for (const entry of entries) {
      if (!isOwnPart(entry, entries)) lines.push(...linesOf(entry));
    }
  }
  return lines.join('\n');
};

/** "Berg" inside of "Anna Berg": whatever is said of the longer name holds for it. */
const isOwnPart = (entry: Explained, entries: readonly Explained[]): boolean =>
  entry.is === 'left out' &&
  entries
    .flatMap((other): readonly Explanation[] =>
      other.is === 'mention' ? other.explanation : [other],
    )
    .some(({ entity, alias }) => entity === entry.entity && alias === entry.inside);

const linesOf = (entry: Explained): readonly string[] =>
  entry.is === 'mention' ? mentionLines(entry) : leftOutLines(entry);

const mentionLines = (mention: ExplainedMention): readonly string[] => {
  const { explanation, painted, unpainted } = mention;
  const entities = [...new Set(explanation.map(({ entity }) => entity))];
  return [
    `  ${painted ? '●' : '○'} ${entities.join(' or ')}: ${quote(mention)}`,
    ...explanation.map((name) => `      by ${describeName(name)}`),
    ...(unpainted === undefined ? [] : [`      not painted: ${unpainted}`]),
  ];
};

const leftOutLines = (name: LeftOut): readonly string[] => {
  const { entity, reason, inside } = name;
  const place = inside === undefined ? '' : `, “${inside}”`;
  return [
    `  – ${entity}: ${quote(name)}`,
    `      by ${describeName(name)}`,
    `      left out: ${reason}${place}`,
  ];
};

const POLICIES: Readonly<Record<NamePolicy, string>> = {
  exactCase: 'in these very letters',
  anyCase: 'in any case',
  shortForm: 'a short form',
  commonWord: 'also a word',
  personalName: 'also a name that others bear',
  decoy: 'a decoy',
};

const describeName = ({ alias, policies, aliveBy }: Explanation): string =>
  [
    `“${alias}”`,
    ...policies.map((policy) =>
      policy === 'shortForm' && aliveBy !== undefined
        ? `${POLICIES[policy]}, alive by “${aliveBy}”`
        : POLICIES[policy],
    ),
  ].join('; ');
