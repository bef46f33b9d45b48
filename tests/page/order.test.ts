// Reading order.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '../../page/order';
import { mount, pick, runsIn } from '../support/document';

const hostsOf = (...roots: readonly ShadowRoot[]): ReadonlyMap<Element, ShadowRoot> =>
  new Map(roots.map((root) => [root.host, root]));

describe('runs in reading order', () => {
  it('stand as in the document', () => {
    const runs = runsIn(mount('<p>One</p><div>Two<p>Three</p>Four</div>'));
    const ordered = inReadingOrder(runs.toReversed());
    expect(ordered.map(({ text }) => text)).toEqual(['One', 'Two', 'Three', 'Four']);
  });

  it('stand so in whatever order they came', () => {
    const runs = runsIn(
      mount('<p>One<i>!</i></p><div>Two<p>Three</p>Four</div><p>Five</p><p>Six</p>'),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray([...runs]), (came) => {
        expect(inReadingOrder(came)).toEqual(runs.filter((run) => came.includes(run)));
      }),
    );
  });

  it('of a shadow root stand where its host does, inside others too', () => {
    const inner = '<p>Two</p><section><template shadowrootmode="open">Three</template></section>';
    const place = mount(
      `<p>One</p><section id="host"><template shadowrootmode="open">${inner}<p>Four</p></template></section><p>Five</p>`,
    );
    const outer = place.querySelector('#host')?.shadowRoot;
    const innermost = outer?.querySelector('section')?.shadowRoot;
    if (!outer || !innermost) throw new Error('Two roots were expected.');
    const runs = [...runsIn(innermost), ...runsIn(place), ...runsIn(outer)];
    const texts = inReadingOrder(runs, hostsOf(outer, innermost)).map(({ text }) => text);
    expect(texts).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
  });

  it('of shadow roots stand so whenever the roots came', () => {
    const place = mount('<section></section><p>Two</p><section></section><p>Four</p>');
    const hosts = [...place.querySelectorAll('section')];
    const roots = hosts.toReversed().map((host) => host.attachShadow({ mode: 'closed' }));
    for (const [nth, root] of roots.entries()) root.append(nth === 0 ? 'Three' : 'One');
    const runs = [...roots.flatMap(runsIn), ...runsIn(place)];
    const known = hostsOf(...roots);
    const texts = inReadingOrder(runs, known).map(({ text }) => text);
    expect(texts).toEqual(['One', 'Two', 'Three', 'Four']);
    expect(inReadingOrder(runs.toReversed(), known).map(({ text }) => text)).toEqual(texts);
  });

  it('of what is slotted stand where their slots do', () => {
    const place = mount(
      `<p>One</p><section><template shadowrootmode="open">
         <p>Two</p><slot name="first"></slot><p>Four</p><div><slot></slot></div><p>Seven</p></template>
         <p>Five</p><p slot="first">Three</p><p>Six</p></section><p>Eight</p>`,
    );
    const root = pick(place, 'section').shadowRoot;
    if (root === null) throw new Error('A root was expected.');
    const runs = [...runsIn(place), ...runsIn(root)];
    const texts = inReadingOrder(runs, hostsOf(root)).map(({ text }) => text.trim());
    expect(texts.filter((text) => text !== '').join(' ')).toBe(
      'One Two Three Four Five Six Seven Eight',
    );
  });
});
