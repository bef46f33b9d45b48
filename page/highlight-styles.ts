// The styles of the marks on a page: every kind, line and ground has a highlight of its own. The text's
// own colour is never touched. Where colours are forced, the browser gives all of them its own.
import { highlightName, MARKED } from './highlight-names';

/** By kind: 3:1 at least on white and near-white grounds, and on black and near-black ones. */
const COLOURS: Readonly<Record<string, readonly [onLight: string, onDark: string]>> = {
  person: ['#1f5fa8', '#8fbcf0'],
  organization: ['#0b7a5a', '#6fd0ac'],
  grouping: ['#8a3f86', '#dca3d8'],
  place: ['#7a5c1e', '#d9b871'],
  event: ['#b3471b', '#f2a27c'],
  instrument: ['#4d5b6b', '#b4c0cd'],
};
const LINES = ['dotted', 'dashed', 'solid'] as const;

/** The mention that is looked at, on any ground. */
const LOOKED_AT = '#3f8ae0';

/** All of them, for the browser to put into a page. */
export const highlightStyles = (): string => {
  const marks = Object.entries(COLOURS).flatMap(([kind, colours]) =>
    colours.map((colour, at) => ({ kind, colour, isDark: at === 1 })),
  );
  const lines = marks.flatMap(({ kind, colour, isDark }) =>
    LINES.map((line) => ({ line, colour, name: highlightName(kind, isDark, line) })),
  );
  // Text that has a line already, as links do, gets a tint instead of a second one.
  const tints = marks.map(({ kind, colour, isDark }) => ({
    colour,
    name: highlightName(kind, isDark, 'tint'),
    alpha: isDark ? '38' : '22',
    strongAlpha: isDark ? '60' : '40',
  }));
  return [
    ...lines.map(({ name, line, colour }) => lineOf(name, line, '1.5px', colour)),
    ...tints.map(({ name, colour, alpha }) => tintOf(name, colour + alpha)),
    tintOf(MARKED, `${LOOKED_AT}38`),
    '@media (prefers-contrast: more) {',
    // The text's colour is the one that stands out from its ground for certain.
    ...lines.map(({ name, line }) => lineOf(name, line, '2px', 'currentcolor')),
    ...tints.map(({ name, colour, strongAlpha }) => tintOf(name, colour + strongAlpha)),
    tintOf(MARKED, `${LOOKED_AT}60`),
    '}',
  ].join('\n');
};

const lineOf = (name: string, line: string, width: string, colour: string): string =>
  `::highlight(${name}) { text-decoration: underline ${line} ${width} ${colour}; }`;

const tintOf = (name: string, colour: string): string =>
  `::highlight(${name}) { background-color: ${colour}; }`;
