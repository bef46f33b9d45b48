// Names in nasty markup, by what makes it so: each row says which mentions stand, in reading order.

export type MarkupRow = readonly [what: string, html: string, names: readonly string[]];

const NAME = ['Mira Halden'];
const box = (display: string, text: string): string =>
  `<span style="display: ${display}">${text}</span>`;
const letters = (wrap: (letter: string) => string): string =>
  'Mira Halden'.split('').map(wrap).join('');

export const MARKUP: Readonly<Record<string, readonly MarkupRow[]>> = {
  'drop caps': [
    ['a span', '<p><span>M</span>ira Halden left.</p>', NAME],
    ['a float', '<p><span style="float: left">M</span>ira Halden left.</p>', NAME],
    ['a box', `<p>${box('inline-block', 'M')}ira Halden left.</p>`, NAME],
    [
      'a first letter by style',
      '<style>.cap::first-letter { float: left }</style><p class="cap">Mira Halden left.</p>',
      NAME,
    ],
  ],
  'text split over many elements': [
    ['a word each', '<p><b>Mira</b> <i>Halden</i> left.</p>', NAME],
    ['a letter each', `<p>${letters((letter) => `<span>${letter}</span>`)} left.</p>`, NAME],
    [
      'a box for each letter',
      `<p>${letters((letter) => (letter === ' ' ? ' ' : box('inline-block', letter)))}</p>`,
      NAME,
    ],
    ['in the middle of a word', '<p>Mi<b>ra Hal</b>den left.</p>', NAME],
    ['a comment in between', '<p>Mira<!-- x --> Hal<!-- y -->den left.</p>', NAME],
    ['an empty element in between', '<p>Mira <a id="x"></a>Halden left.</p>', NAME],
    ['a script in between', '<p>Mira <script type="text/plain">No</script>Halden left.</p>', NAME],
    ['a link around a part', '<p>Mira <a href="#x">Halden</a> left.</p>', NAME],
  ],
  'places where a line may break': [
    ['wbr', '<p>Mira Hal<wbr>den left.</p>', NAME],
    ['a soft hyphen', '<p>Mira Hal&shy;den left.</p>', ['Mira Hal\u00ADden']],
    ['a hard space', '<p>Mira&nbsp;Halden left.</p>', ['Mira\u00A0Halden']],
    ['a zero-width space', '<p>Mira Hal&#8203;den left.</p>', ['Mira Hal\u200Bden']],
    ['a break by hand', '<h1>Mira<br>Halden</h1>', ['Mira\u2028Halden']],
    ['a break by hand behind a space', '<h1>Mira <br>\n Halden</h1>', ['Mira \u2028\n Halden']],
    ['a break of the source', '<p>Mira\n   Halden left.</p>', ['Mira\n   Halden']],
    ['preformatted text, which is code', '<pre>Mira Halden left.</pre>', []],
  ],
  'lists broken by hand': [
    [
      'a short form among others',
      '<p>Mira Halden.</p><p>Dahl<br>Halden<br>Larsen</p>',
      ['Mira Halden', 'Halden'],
    ],
    ['another person of the name', '<p>Mira Halden.</p><p>So Igor Halden left.</p>', NAME],
  ],
  tables: [
    ['cells side by side', '<table><td>Mira<td>Halden</table>', []],
    ['a name in a cell', '<table><td>Mira Halden<td>ORBA</table>', ['Mira Halden', 'ORBA']],
    [
      'cells by style',
      `<div style="display: table-row">${box('table-cell', 'Mira ')}${box('table-cell', 'Halden')}</div>`,
      [],
    ],
    ['rows', '<table><tr><td>Mira<tr><td>Halden</table>', []],
    ['a caption', '<table><caption>Mira Halden</caption><td>1</table>', NAME],
  ],
  'boxes without white space between': [
    [
      'inline blocks',
      `<p>${box('inline-block', 'Larsen')}${box('inline-block', 'Mira Halden')}${box('inline-block', 'Dahl')}</p>`,
      NAME,
    ],
    [
      'flex items',
      `<div style="display: flex"><span>ORBA</span><span>Mira Halden</span></div>`,
      ['ORBA', 'Mira Halden'],
    ],
    [
      'grid items',
      `<div style="display: grid"><span>ORBA</span><span>Mira Halden</span></div>`,
      ['ORBA', 'Mira Halden'],
    ],
    [
      'halves of a name',
      `<p>${box('inline-block', 'Mira')} ${box('inline-block', 'Halden')}</p>`,
      [],
    ],
    ['contents', `<p>${box('contents', 'Mira')} ${box('contents', 'Halden')}</p>`, NAME],
    ['contents inside a word', `<p>Mira Hal${box('contents', 'den')}</p>`, NAME],
    ['blocks by style', `<p>${box('block', 'Mira')}${box('block', 'Halden')}</p>`, []],
  ],
  'text as style shows it': [
    ['capitals', '<p style="text-transform: uppercase">mira halden and Mira Halden</p>', NAME],
    ['small letters', '<p style="text-transform: lowercase">Mira Halden</p>', NAME],
    ['right to left', '<p dir="rtl">Mira Halden</p>', NAME],
    ['an isolate', '<p>So <bdi>Mira Halden</bdi> left.</p>', NAME],
    ['vertical', '<p style="writing-mode: vertical-rl">Mira Halden</p>', NAME],
    ['hidden', '<p style="display: none">Mira Halden</p>', []],
  ],
  ruby: [
    ['over the whole name', '<p><ruby>Mira Halden<rt>m h</rt></ruby> left.</p>', NAME],
    ['over each half', '<p><ruby>Mira <rt>m</rt>Halden<rt>h</rt></ruby> left.</p>', NAME],
    [
      'with brackets for old browsers',
      '<p><ruby>Mira <rp>(</rp><rt>m</rt><rp>)</rp></ruby>Halden</p>',
      NAME,
    ],
    ['over a part of a word', '<p>Mira <ruby>Hal<rt>h</rt></ruby>den left.</p>', NAME],
  ],
  'notes and marks': [
    ['a raised note behind', '<p>Mira Halden<sup>2</sup> left.</p>', NAME],
    ['a raised link behind', '<p>Mira Halden<sup><a href="#n">[2]</a></sup> left.</p>', NAME],
    ['a picture behind', '<p>Mira Halden<img alt=""> left.</p>', NAME],
    ['a picture inside', '<p>Mira <img alt="">Halden left.</p>', []],
    ['marked words', '<p>Mira <mark>Halden</mark> left.</p>', NAME],
    ['crossed out', '<p>So <del>Mira Halden</del> left.</p>', NAME],
  ],
  'the ends of nodes': [
    ['the start', '<p><b>Mira Halden</b> left.</p>', NAME],
    ['the end', '<p>So said <b>Mira Halden</b></p>', NAME],
    ['all of a node, glued to letters', '<p>So<b>Mira Halden</b>left.</p>', []],
    ['across two blocks', '<div>Mira</div><div>Halden</div>', []],
    ['around a block', '<div>Mira<p>x</p>Halden</div>', []],
    ['a term and what is said of it', '<dl><dt>Mira<dd>Halden</dl>', []],
  ],
};
