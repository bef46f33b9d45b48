// Deliberate breaks of what reads, watches and paints a page.
import type { Break } from './break';

const of = (name: string): Pick<Break, 'file' | 'caughtBy'> => ({
  file: `page/${name}.ts`,
  caughtBy: `tests/page/${name}.test.ts`,
});

export const BREAKS_OF_PAGE: readonly Break[] = [
  {
    ...of('runs'),
    promise: 'a name does not go on from block to block',
    from: 'if (!(parent instanceof Element) || BLOCK_TAGS.has(parent.localName)) break;',
    to: '',
  },
  {
    ...of('runs'),
    promise: 'a line break parts words',
    from: 'line: LINE_BREAK,',
    to: "line: '',",
  },
  {
    ...of('runs'),
    promise: 'a change tells of the text before it too',
    from: 'return [before, after].filter((text) => text !== undefined);',
    to: 'return after === undefined ? [] : [after];',
  },
  {
    ...of('seams'),
    promise: 'a box of its own parts words',
    from: "if (setsApart(above)) return 'break';",
    to: '',
  },
  {
    ...of('seams'),
    promise: 'a drop cap belongs to its word',
    from: "return (element.textContent ?? '').trim().length > 1;",
    to: 'return true;',
  },
  {
    ...of('ranges'),
    promise: 'a range ends behind the last letter',
    from: 'endOffset: last.offset + 1,',
    to: 'endOffset: last.offset,',
  },
  {
    ...of('ranges'),
    promise: 'a place at the beginning of a text node lies in that node',
    from: 'if ((starts[middle] ?? 0) <= offset) low = middle;',
    to: 'if ((starts[middle] ?? 0) < offset) low = middle;',
  },
  {
    ...of('texts'),
    caughtBy: 'tests/page/sift.test.ts',
    promise: 'the text of a script is no page text',
    from: '!(parentNode instanceof Element) || !TEXTLESS_TAGS.has(parentNode.localName);',
    to: 'true;',
  },
  {
    ...of('sift'),
    promise: 'a name that is cut off by the end of a text is read',
    from: "state.cut = cut?.replace(/\\s+/g, ' ').slice(-TAIL) ?? '';",
    to: "state.cut = '';",
  },
  {
    ...of('sift'),
    promise: 'looking goes on in small steps',
    from: 'const NODES_PER_STEP = 128;',
    to: 'const NODES_PER_STEP = 1_000_000;',
  },
  {
    ...of('scan'),
    promise: 'reading stops at the end of its slice',
    from: 'while (performance.now() < end) {',
    to: 'while (end > 0) {',
  },
  {
    ...of('scan'),
    promise: 'what lies in a scope that is looked through is not looked at twice',
    from: 'if (scopes.has(above)) return false;',
    to: '',
  },
  {
    ...of('lookout'),
    promise: 'what waited for a reader is read when it comes',
    from: 'waiting.splice(0).forEach(scanner.request);',
    to: '',
  },
  {
    ...of('watch'),
    promise: 'text that changes is told as stale before the next frame',
    from: 'changes.stale(target);',
    to: '',
  },
  {
    ...of('watch'),
    promise: 'what stood beside something that came or went is read anew',
    from: 'for (const text of textsBeside({ target, nextSibling })) changes.read(text);',
    to: '',
  },
  {
    ...of('watch'),
    promise: 'our own element is none of the changes',
    from: 'if (isOwn(addedNodes) || isOwn(removedNodes)) continue;',
    to: '',
  },
  {
    ...of('hosts'),
    promise: 'closed shadow roots are read',
    from: 'element.shadowRoot ?? (mayHide ? open(element) : null)',
    to: 'element.shadowRoot',
  },
  {
    ...of('hosts'),
    promise: 'a shadow root that is attached late is found',
    from: 'rootless.delete(element);\n    add(root);',
    to: 'rootless.delete(element);',
  },
  {
    ...of('visibility'),
    promise: 'text that can be edited is left alone',
    from: 'if (isEditable(element) || (outside !== null && !isPlainText(outside))) return false;',
    to: 'if (outside !== null && !isPlainText(outside)) return false;',
  },
  {
    ...of('visibility'),
    promise: 'text that is not visible is no mention',
    from: 'box.checkVisibility({ visibilityProperty: true }) &&',
    to: '',
  },
  {
    ...of('visibility'),
    promise: 'text for screen readers alone is no mention',
    from: '!isClipped(box)',
    to: 'true',
  },
  {
    ...of('order'),
    promise: 'what stands in a shadow root is read where its host stands',
    from: 'if (through !== null) path.unshift(through);',
    to: '',
  },
  {
    ...of('annotations'),
    promise: 'a mention goes with its text',
    from: 'if (run.nodes.every(isHere)) continue;',
    to: 'continue;',
  },
  {
    ...of('annotations'),
    promise: 'what shared a run with text that stands apart is read anew',
    from: 'return [...known].flatMap(({ nodes }) => nodes.filter((node) => !own.has(node)));',
    to: 'return [];',
  },
  {
    ...of('appearance'),
    promise: 'a mention that comes to sight is found',
    from: 'doubt(annotations.hidden)',
    to: 'doubt([])',
  },
  {
    ...of('appearance'),
    promise: 'a mention that goes out of sight is lost',
    from: 'for (const root of [document, ...shadowRoots()]) touchInside(root);',
    to: '',
  },
  {
    ...of('editing'),
    promise: 'a region that becomes editable is told of',
    from: 'watch(document);',
    to: '',
  },
  {
    ...of('start'),
    promise: 'text that changed is unpainted at once',
    from: 'follower?.stale(run);',
    to: '',
  },
  {
    ...of('paint'),
    promise: 'highlights of others stay',
    from: 'if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);',
    to: 'CSS.highlights.clear();',
  },
  {
    ...of('paint'),
    promise: 'text that is underlined gets no second line',
    from: "if (textDecorationLine.includes('underline')) return true;",
    to: '',
  },
  {
    ...of('paint'),
    promise: 'light text stands on a dark ground',
    from: 'luminance(getComputedStyle(element).color) > 0.4',
    to: 'false',
  },
  {
    ...of('present'),
    caughtBy: 'tests/page/start.test.ts',
    promise: 'a change of one run repaints others where it touches what they share',
    from: 'const isLocal = state === sharedState',
    to: "const isLocal = state !== ''",
  },
];
