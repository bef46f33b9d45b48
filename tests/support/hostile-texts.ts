// Texts that look like names and are none, texts that are no text, and more of it than anybody reads.
import { giantPages } from '../../scripts/support/giant-pages';
import { FUZZ_FACTOR } from './fuzzed';
import { type HostilePage, NAME, page, script } from './hostile-page';
import { documentOf } from './site';

const DECOYS =
  'South China Morning Post, Malaysia Airlines, University of Washington, Bank of China. ';
const HALVES = 'Anwar Ibra, Vladimir Put, Lowy Insti, Kao Kim, BRIC, ASEA, St. Peters, Kuala Lum. ';

/**
 * A thousand, more than which Chromium makes none, take each browser ten seconds by itself: they are tried
 * where time does not count.
 */
const FRAME_COUNT = FUZZ_FACTOR > 1 ? 1000 : 300;

/** Keeps what comes after it in view. */
const low = (html: string): string => `<div style="height: 20px; overflow: hidden">${html}</div>`;

export const HOSTILE_TEXTS: readonly HostilePage[] = [
  {
    does: 'names decoys alone, by the thousand',
    html: page('', low(`<p>${DECOYS.repeat(1000)}</p>`)),
  },
  { does: 'breaks off in all names', html: page('', low(`<p>${HALVES.repeat(1000)}</p>`)) },
  {
    does: 'breaks off in all names, each in an element of its own',
    html: page('', low(HALVES.repeat(300).replaceAll(/\S+ /g, '<b>$&</b>'))),
  },
  {
    does: 'has halves of characters and controls around its names',
    html: page(
      '',
      script(`addEventListener('DOMContentLoaded', () => {
        const wild = '\\uD800 \\u0000\\u0007\\u001B\\u202E\\uFFFE\\uDBFF';
        document.querySelector('p').textContent = wild + ' ${NAME} ' + wild.split('').reverse().join('');
      });`),
    ),
  },
  {
    does: 'names others where nobody reads',
    html: documentOf(
      `<!-- BRICS --><noscript><p>BRICS</p></noscript><template><p>BRICS</p></template>
       <br><br><br><br><p title="BRICS">By ${NAME} for us.</p><img alt="BRICS">
       <script>document.title = 'BRICS'; document.querySelector('p').dataset.name = 'BRICS';</script>`,
      '<meta name="description" content="BRICS">',
    ),
  },
  {
    does: 'has a title and an address without end',
    html: page(
      script(`document.title = 'News '.repeat(200000);
        history.replaceState(null, '', '#' + 'x'.repeat(500000));`),
    ),
  },
  {
    does: 'goes elsewhere at once',
    html: page(script(`if (location.search === '') location.replace('?again');`)),
    holds: `location.search === '?again'`,
  },
];

const FRAMES = 'has 100 frames';

/** More than anybody reads: pages of which another name stands in some. */
export const GIANT_PAGES: readonly HostilePage[] = [
  ...giantPages('BRICS')
    .filter(({ does }) => does !== FRAMES)
    .map(({ does, body, namesOther }) => ({
      does,
      isGiant: true as const,
      html: page('', body),
      ...(namesOther && { painted: [NAME, 'BRICS'] }),
    })),
  {
    does: `has ${FRAME_COUNT} frames, most of them blank`,
    isGiant: true,
    html: page(
      '',
      script(`addEventListener('DOMContentLoaded', () => {
        for (let count = 0; count < ${FRAME_COUNT}; count += 1) {
          const frame = document.createElement('iframe');
          frame.style.cssText = 'width: 90px; height: 60px';
          document.body.append(frame);
          if (count % ${FRAME_COUNT / 10} === 0) frame.contentDocument.body.append('BRICS met.');
        }
      });`),
    ),
    holds: `[...document.querySelectorAll('iframe')].filter(({ contentWindow }) =>
      contentWindow.CSS.highlights.get('newsgloss-grouping')?.size === 1).length === 10`,
  },
];
