// What a reader sees as text of the page.
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { isPageText, isVisible } from '../../page/visibility';
import { mount, textsIn } from '../support/document';

/** The text "Name" in some markup. */
const nameIn = (html: string): Text => {
  const place = mount(html);
  const roots = [...place.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const text = [place, ...roots].flatMap(textsIn).find(({ data }) => data.includes('Name'));
  if (text === undefined) throw new Error('No text says "Name".');
  return text;
};

describe('text of the page', () => {
  it.each([
    ['a paragraph', '<p>Name</p>'],
    ['a link', '<a href="#">Name</a>'],
    ['a heading', '<h1>Name</h1>'],
    ['a cell', '<table><td>Name</table>'],
    ['a caption', '<figure><figcaption>Name</figcaption></figure>'],
    ['a label', '<label>Name</label>'],
    ['a button', '<button>Name</button>'],
    ['a line of choice', '<details><summary>Name</summary></details>'],
    ['what a form answers', '<output>Name</output>'],
    ['a drawing', '<svg><text>Name</text></svg>'],
    ['HTML in a drawing', '<svg><foreignObject><p>Name</p></foreignObject></svg>'],
    ['a formula', '<math><mtext>Name</mtext></math>'],
    ['what stands in for an object', '<object><p>Name</p></object>'],
    [
      'an island that cannot be edited',
      '<div contenteditable><p contenteditable="false">Name</p></div>',
    ],
  ])('is that of %s', (_, html) => {
    expect(isPageText(nameIn(html))).toBe(true);
  });

  it.each([
    ['code', '<p><code>Name</code></p>'],
    ['a listing', '<pre>Name</pre>'],
    ['keys', '<kbd>Name</kbd>'],
    ['an old listing', '<xmp>Name</xmp>'],
    ['a field', '<textarea>Name</textarea>'],
    ['a region that can be edited', '<div contenteditable><p>Name</p></div>'],
    ['one for plain text', '<div contenteditable="plaintext-only"><b>Name</b></div>'],
    ['a text box by its role', '<div role="textbox">Name</div>'],
    ['a field to search by its role', '<div role="searchbox"><b>Name</b></div>'],
    ['a drawing where it can be edited', '<div contenteditable><svg><text>Name</text></svg></div>'],
    ['the tooltip of a drawing', '<svg><title>Name</title></svg>'],
    ['what a drawing keeps for later', '<svg><defs><text>Name</text></defs></svg>'],
    ['what a drawing is clipped to', '<svg><clipPath><text>Name</text></clipPath></svg>'],
    [
      'a shadow root inside code',
      '<code><span><template shadowrootmode="open">Name</template></span></code>',
    ],
    [
      'a shadow root where it can be edited',
      '<div contenteditable><p><template shadowrootmode="open"><b>Name</b></template></p></div>',
    ],
    ['our own card', '<newsgloss-card>Name</newsgloss-card>'],
  ])('is not that of %s', (_, html) => {
    expect(isPageText(nameIn(html))).toBe(false);
  });

  it('is none in a document that is being edited', () => {
    const text = nameIn('<p>Name</p>');
    document.designMode = 'on';
    onTestFinished(() => void (document.designMode = 'off'));
    expect(isPageText(text)).toBe(false);
  });

  it('may stand in a shadow root itself', () => {
    const host = mount('');
    host.attachShadow({ mode: 'closed' }).append('Name');
    const root = mount('<p><template shadowrootmode="open">Name</template></p>').firstElementChild;
    const text = root?.shadowRoot?.firstChild;
    expect(text instanceof Text && isPageText(text)).toBe(true);
    expect(text instanceof Text && isVisible(text)).toBe(true);
  });
});

describe('a text', () => {
  it.each([
    ['that is transparent, since pages fade in', '<p style="opacity: 0">Name</p>'],
    ['of no interest to screen readers', '<p aria-hidden="true">Name</p>'],
    ['that is inert', '<p inert>Name</p>'],
    ['in content that is left out far away', '<p style="content-visibility: auto">Name</p>'],
    ['clipped a little', '<p style="clip-path: inset(10%)">Name</p>'],
    [
      'scrolled out of its box',
      '<div id="scrolled" style="height: 50px; overflow: auto"><p>Name</p><p style="height: 9000px"></p></div>',
    ],
    ['below the fold', '<p style="margin-top: 5000px">Name</p>'],
    ['of no height that overflows', '<p style="height: 0">Name</p>'],
    ['without a box of its own', '<p><b style="display: contents">Name</b></p>'],
    ['in open details', '<details open><p>Name</p></details>'],
    [
      'shown inside hidden',
      '<p style="visibility: hidden"><b style="visibility: visible">Name</b></p>',
    ],
  ])('is visible %s', (_, html) => {
    const text = nameIn(html);
    document.getElementById('scrolled')?.scrollTo(0, 9000);
    expect(isVisible(text)).toBe(true);
  });

  it.each([
    ['without a box', '<p style="display: none"><b>Name</b></p>'],
    ['marked as hidden', '<section hidden><p>Name</p></section>'],
    ['made invisible', '<p style="visibility: hidden">Name</p>'],
    ['in closed details', '<details><p>Name</p></details>'],
    ['that is a child of closed details', '<details>Name</details>'],
    ['left out with its own box', '<p style="content-visibility: hidden">Name</p>'],
    ['in content that is left out', '<p style="content-visibility: hidden"><b>Name</b></p>'],
    [
      'for screen readers alone',
      '<span style="position: absolute; width: 1px; height: 1px; overflow: hidden">Name</span>',
    ],
    [
      'for screen readers alone, in markup',
      '<div style="position: absolute; height: 1px; overflow: hidden"><p><b>Name</b></p></div>',
    ],
    ['clipped to nothing', '<p style="clip-path: inset(50%)">Name</p>'],
    [
      'clipped to a corner',
      '<p style="position: absolute; clip: rect(1px, 1px, 1px, 1px)">Name</p>',
    ],
    ['moved far out', '<p style="position: absolute; left: -9999px">Name</p>'],
    ['moved far up', '<p style="position: absolute; top: -9999px">Name</p>'],
    ['indented far out', '<p style="text-indent: -9999px">Name</p>'],
    ['of no size', '<p style="font-size: 0">Name</p>'],
    ['to be found alone', '<p hidden="until-found">Name</p>'],
    ['on a canvas that draws', '<canvas><p>Name</p></canvas>'],
    ['in a player that plays', '<video><p>Name</p></video>'],
    ['in a closed dialog', '<dialog>Name</dialog>'],
    ['in a popover', '<div popover>Name</div>'],
    [
      'in the source of a formula',
      '<math><semantics><mi>x</mi><annotation>Name</annotation></semantics></math>',
    ],
    ['of no height', '<p style="height: 0; overflow: hidden">Name</p>'],
    [
      'in a host that shows it in no slot',
      '<p><template shadowrootmode="open">x</template>Name</p>',
    ],
  ])('is not visible %s', (_, html) => {
    expect(isVisible(nameIn(html))).toBe(false);
  });

  it('is measured once in a task, however often it names somebody: a long one takes its time', () => {
    const measuring = vi.spyOn(Range.prototype, 'getBoundingClientRect');
    onTestFinished(() => measuring.mockRestore());
    const text = nameIn('<p>Name, Name, Name</p>');
    expect([1, 2, 3].map(() => isVisible(text))).toEqual([true, true, true]);
    expect(measuring).toHaveBeenCalledTimes(1);
  });
});
