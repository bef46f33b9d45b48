// What a reader sees as text of the page.
import { describe, expect, it, onTestFinished } from 'vitest';
import { isPageText, isVisible } from '../../page/visibility';
import { mount, textsIn } from '../support/document';

/** The text "Name" in some markup. */
const nameIn = (html: string): Text => {
  const text = textsIn(mount(html)).find(({ data }) => data.includes('Name'));
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
    ['a drawing', '<svg><text>Name</text></svg>'],
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
    ['a button', '<button>Name</button>'],
    ['a field', '<textarea>Name</textarea>'],
    ['a region that can be edited', '<div contenteditable><p>Name</p></div>'],
    ['one for plain text', '<div contenteditable="plaintext-only"><b>Name</b></div>'],
    ['a text box by its role', '<div role="textbox">Name</div>'],
    ['the tooltip of a drawing', '<svg><title>Name</title></svg>'],
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
    ['below the fold', '<p style="margin-top: 5000px">Name</p>'],
    ['of no height that overflows', '<p style="height: 0">Name</p>'],
    ['without a box of its own', '<p><b style="display: contents">Name</b></p>'],
    ['in open details', '<details open><p>Name</p></details>'],
    [
      'shown inside hidden',
      '<p style="visibility: hidden"><b style="visibility: visible">Name</b></p>',
    ],
  ])('is visible %s', (_, html) => {
    expect(isVisible(nameIn(html))).toBe(true);
  });

  it.each([
    ['without a box', '<p style="display: none"><b>Name</b></p>'],
    ['marked as hidden', '<section hidden><p>Name</p></section>'],
    ['made invisible', '<p style="visibility: hidden">Name</p>'],
    ['in closed details', '<details><p>Name</p></details>'],
    ['in content that is left out', '<p style="content-visibility: hidden"><b>Name</b></p>'],
    [
      'for screen readers alone',
      '<span style="position: absolute; width: 1px; height: 1px; overflow: hidden">Name</span>',
    ],
    [
      'for screen readers alone, in markup',
      '<div style="position: absolute; height: 1px; overflow: hidden"><p><b>Name</b></p></div>',
    ],
    ['of no height', '<p style="height: 0; overflow: hidden">Name</p>'],
    [
      'in a host that shows it in no slot',
      '<p><template shadowrootmode="open">x</template>Name</p>',
    ],
  ])('is not visible %s', (_, html) => {
    expect(isVisible(nameIn(html))).toBe(false);
  });
});
