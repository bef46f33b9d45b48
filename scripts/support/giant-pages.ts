// Pages that are more than a browser likes: for tests that they are read, and for the bench, which holds
// them against the same pages without us.

export interface GiantPage {
  /** What it does, after "a page that". */
  readonly does: string;
  readonly body: string;
  /** Whether it names whom it is given. */
  readonly namesOther?: true;
}

const script = (code: string): string => `<script>'use strict'; ${code}</script>`;
/** A box that keeps its content out of the way. */
const low = (id: string): string => `<div id="${id}" style="height: 10px; overflow: hidden"></div>`;

/** The bodies of giant pages; some name `other`. */
export const giantPages = (other: string): readonly GiantPage[] => [
  {
    does: 'has 400,000 nodes',
    body:
      low('many') +
      script("document.getElementById('many').innerHTML = '<i>more</i>'.repeat(200000);"),
  },
  {
    // Deeper, and Chromium's own tab crashes.
    does: 'is 2,000 elements deep',
    namesOther: true,
    body: script(`let inner = document.createElement('div');
      inner.append('More. ');
      for (let depth = 2000; depth > 0; depth -= 1) {
        const outer = document.createElement('div');
        // Far deeper, and Firefox shows nothing.
        if (depth === 100) outer.append('${other} met. ');
        outer.append(inner);
        inner = outer;
      }
      document.body.append(inner);`),
  },
  {
    does: 'is 10,000 elements deep, none of which has a box',
    namesOther: true,
    body: script(`let inner = document.createTextNode('${other} met. ');
      for (let depth = 10000; depth > 0; depth -= 1) {
        const outer = document.createElement('div');
        outer.style.display = 'contents';
        outer.append(inner);
        inner = outer;
      }
      document.body.append(inner);`),
  },
  {
    does: 'is a text of 20 million characters',
    body: script(`const long = document.createElement('div');
      long.style.cssText = 'height: 10px; overflow: hidden; content-visibility: auto';
      long.textContent = 'There is nothing here. '.repeat(870000);
      addEventListener('DOMContentLoaded', () => document.body.append(long));`),
  },
  {
    // More, and Chromium is busy for half a minute by itself.
    does: 'has 100 frames',
    body: script(`addEventListener('DOMContentLoaded', () => {
      for (let count = 0; count < 100; count += 1) {
        const frame = document.createElement('iframe');
        frame.srcdoc = '${other} met.';
        frame.style.cssText = 'width: 90px; height: 60px';
        document.body.append(frame);
      }
    });`),
  },
  {
    does: 'writes itself anew every 20 ms',
    body:
      low('anew') +
      script(`const anew = document.getElementById('anew');
        const writing = setInterval(() => {
          anew.innerHTML = '<p>More of it, and <b>more</b> again.</p>'.repeat(200);
        }, 20);
        globalThis.onpeace = () => clearInterval(writing);`),
  },
  {
    does: 'changes 100,000 times a second',
    body:
      low('busy') +
      script(`const busy = document.getElementById('busy');
        const change = () => {
          for (let times = 0; times < 500; times += 1) {
            busy.append('${other} ', document.createElement('i'));
            busy.firstChild.remove();
            busy.firstChild.remove();
          }
          busy.textContent = '';
        };
        const changing = setInterval(change, 15);
        globalThis.onpeace = () => clearInterval(changing);`),
  },
];
