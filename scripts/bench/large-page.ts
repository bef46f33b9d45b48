// Large pages. One as large as a long encyclopedia article, for machines that have no saved one: some
// 490,000 characters in 14,000 text nodes, with names in about every tenth paragraph.

import { seeded } from './seeded';

const WORDS =
  'the of committee island region report early century government river population trade council north coast according harbour during election several export law between university forest language official second music national settlement change railway first climate party bridge recorded'.split(
    ' ',
  );
const CELLS = 3000;
const PARAGRAPHS = 900;

/** The HTML of the page; `names` are strewn into its text. The same for the same names. */
export const largePage = (names: readonly string[]): string => {
  const random = seeded();
  const word = (): string => WORDS[random(WORDS.length)] ?? '';
  const words = (count: number): string => Array.from({ length: count }, word).join(' ');
  const name = (): string => names[random(names.length)] ?? '';
  const paragraph = (index: number): string =>
    `<p>${words(20)} <a href="#p${index}">${words(2)}</a> ${words(15)} <i>${words(2)}</i> ${
      index % 10 === 0 ? `the visit of ${name()} was ` : ''
    }${words(18)}<sup><a href="#n${index}">[${index}]</a></sup> <b>${word()}</b> ${words(10)}.</p>\n`;
  const row = (index: number): string =>
    `<tr><td>${index}</td><td>${words(2)}</td><td><a href="#r${index}">${words(2)}</a></td></tr>\n`;
  return `<!doctype html><html lang="en"><title>A large page</title><body><h1>A large page</h1>
${Array.from({ length: PARAGRAPHS }, (_, index) => paragraph(index)).join('')}
<table>${Array.from({ length: CELLS }, (_, index) => row(index)).join('')}</table></body></html>`;
};

/** The same page with all that its body holds ten times, one after the other. Throws where it has no body. */
export const tenfold = (html: string): string => {
  const [, head, body, end] = /^(.*<body[^>]*>)(.*)(<\/body>.*)$/is.exec(html) ?? [];
  if (head === undefined || body === undefined || end === undefined) {
    throw new Error('The page to be measured has no <body> … </body>.');
  }
  return head + body.repeat(10) + end;
};
