// Texts that look like names and are none, texts that are no text, and more of it than anybody reads.
import { type HostilePage, NAME, page, script } from './hostile-page';
import { documentOf } from './site';

const DECOYS =
  'South China Morning Post, Malaysia Airlines, University of Washington, Bank of China. ';
const HALVES = 'Anwar Ibra, Vladimir Put, Lowy Insti, Kao Kim, BRIC, ASEA, St. Peters, Kuala Lum. ';

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

export const GIANT_PAGES: readonly HostilePage[] = [
  {
    does: 'has 400,000 nodes',
    isGiant: true,
    html: page(
      '',
      script(`const many = document.createElement('div');
        many.style.cssText = 'height: 10px; overflow: hidden';
        many.innerHTML = '<i>more</i>'.repeat(200000);
        document.body.append(many);`),
    ),
  },
  {
    // Deeper, and Chromium's own tab crashes.
    does: 'is 2,000 elements deep',
    isGiant: true,
    html: page(
      '',
      script(`let inner = document.createElement('div');
        inner.append('More. ');
        for (let depth = 2000; depth > 0; depth -= 1) {
          const outer = document.createElement('div');
          // Far deeper, and Firefox shows nothing.
          if (depth === 100) outer.append('BRICS met. ');
          outer.append(inner);
          inner = outer;
        }
        document.body.append(inner);`),
    ),
    painted: [NAME, 'BRICS'],
  },
  {
    does: 'is a text of 20 million characters',
    isGiant: true,
    html: page(
      '',
      script(`const long = document.createElement('div');
        long.style.cssText = 'height: 10px; overflow: hidden; content-visibility: auto';
        long.textContent = 'There is nothing here. '.repeat(870000);
        addEventListener('DOMContentLoaded', () => document.body.append(long));`),
    ),
  },
  {
    // More, and Chromium is busy for half a minute by itself.
    does: 'has 100 frames',
    isGiant: true,
    html: page(
      '',
      script(`addEventListener('DOMContentLoaded', () => {
        for (let count = 0; count < 100; count += 1) {
          const frame = document.createElement('iframe');
          frame.srcdoc = 'BRICS met.';
          frame.style.cssText = 'width: 90px; height: 60px';
          document.body.append(frame);
        }
      });`),
    ),
  },
  {
    does: 'changes 100,000 times a second',
    isGiant: true,
    html: page(
      '',
      `<div id="busy" style="height: 10px; overflow: hidden"></div>${script(`
        const busy = document.getElementById('busy');
        const change = () => {
          for (let times = 0; times < 500; times += 1) {
            busy.append('BRICS ', document.createElement('i'));
            busy.firstChild.remove();
            busy.firstChild.remove();
          }
          busy.textContent = '';
        };
        const changing = setInterval(change, 15);
        globalThis.onpeace = () => clearInterval(changing);`)}`,
    ),
  },
];
