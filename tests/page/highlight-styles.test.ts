// The styles of the marks: none is without, and each can be seen.
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../pack/kinds';
import { highlightName } from '../../page/highlight-names';
import { highlightStyles } from '../../page/highlight-styles';
import { luminance } from '../../page/paint';

const [usual = '', strong = ''] = highlightStyles().split('@media (prefers-contrast: more)');
const NAMES = KINDS.flatMap((kind) =>
  (['dotted', 'dashed', 'solid', 'tint'] as const).flatMap((look) =>
    [false, true].map((isDark) => highlightName(kind, isDark, look)),
  ),
);

const contrast = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
const rgbOf = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
const lineOf = (name: string): string =>
  new RegExp(String.raw`highlight\(${name}\).*(#\w{6});`).exec(usual)?.[1] ?? '';

describe('the styles of marks', () => {
  it.each([
    ['usually', usual],
    ['where more contrast is wanted', strong],
  ])('are there for every kind, look and ground, %s', (_, styles) => {
    expect(NAMES.filter((name) => !styles.includes(`::highlight(${name})`))).toEqual([]);
    expect(styles).toContain('::highlight(newsgloss-marked)');
  });

  it.each(KINDS)('draw lines that stand out from their ground 3 to 1: %s', (kind) => {
    const [onLight, onDark] = [false, true].map((isDark) =>
      luminance(rgbOf(lineOf(highlightName(kind, isDark, 'dotted')))),
    );
    for (const ground of ['#ffffff', '#f2ede3']) {
      expect(contrast(onLight ?? 0, luminance(rgbOf(ground)))).toBeGreaterThanOrEqual(3);
    }
    for (const ground of ['#000000', '#2a2d31']) {
      expect(contrast(onDark ?? 0, luminance(rgbOf(ground)))).toBeGreaterThanOrEqual(3);
    }
  });

  it('draw lines in the colour of the text where more contrast is wanted', () => {
    const lines = strong.split('\n').filter((line) => line.includes('underline'));
    expect(lines).toHaveLength(KINDS.length * 6);
    expect(lines.filter((line) => !/2px currentcolor/.test(line))).toEqual([]);
  });
});
