// A page with so many mentions, each painted: paragraphs with two names in each.

const PARAGRAPH =
  'the committee of the island region reported early in the century that the river trade went along the coast and the harbour while the council waited for several letters from';

/** The HTML of the page. The same for the same names. */
export const pageWithMentions = (names: readonly string[], mentions: number): string => {
  const paragraph = (nth: number): string => {
    const first = names[(2 * nth) % names.length];
    const second = names[(2 * nth + 1) % names.length];
    return `<p>Number ${nth}: ${PARAGRAPH} ${first}, and <i>${PARAGRAPH}</i> ${second} as well.</p>\n`;
  };
  return `<!doctype html><html lang="en"><title>Many mentions</title><body>
${Array.from({ length: mentions / 2 }, (_, nth) => paragraph(nth)).join('')}</body></html>`;
};
