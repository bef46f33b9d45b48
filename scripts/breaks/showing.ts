// Deliberate breaks of what shows mentions on a page, and answers the reader's hand.
import { type Break, inPage } from './break';

const INTENT = { file: 'core/hover/intent.ts', caughtBy: 'tests/core/hover/intent.test.ts' };

/** A part of the breaks of a page. */
export const BREAKS_OF_SHOWING: readonly Break[] = [
  {
    ...inPage('paint'),
    promise: 'highlights of others stay',
    from: 'if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);',
    to: 'CSS.highlights.clear();',
  },
  {
    ...inPage('paint'),
    caughtBy: 'tests/page/paint.test.ts',
    promise: 'what is looked at brings back what the page took from the registry',
    from: 'for (const name of own.keys()) highlightOf(name);',
    to: '',
  },
  {
    ...inPage('form-parts'),
    promise: 'a form does not answer with its controls',
    from: 'node instanceof HTMLFormElement ?',
    to: 'Number.isNaN(0) ?',
  },
  {
    ...inPage('handoff'),
    promise: 'who asks a page that is still being read is told so',
    from: 'isSettled: handoff.isSettled()',
    to: 'isSettled: true',
  },
  {
    ...inPage('own-element'),
    promise: 'an element that the page defines is not told of its root',
    from: "document.implementation.createHTMLDocument('').createElement(name)",
    to: 'document.createElement(name)',
  },
  {
    ...inPage('paint'),
    promise: 'of many runs, those away from what is seen are not registered',
    from: '(isNear ? register : unregister)(run);',
    to: 'register(run);',
  },
  {
    ...inPage('paint'),
    promise: 'what is near stays painted while it is painted otherwise',
    from: 'if (isNear || wanted.size < MANY_RUNS) register(run);',
    to: 'if (wanted.size < MANY_RUNS) register(run);',
  },
  {
    ...inPage('paint'),
    promise: 'text that is underlined gets no second line',
    from: "if (textDecorationLine.includes('underline')) return true;",
    to: '',
  },
  {
    ...inPage('paint'),
    promise: 'light text stands on a dark ground',
    from: 'luminance(getComputedStyle(element).color) > 0.4',
    to: 'false',
  },
  {
    ...inPage('present'),
    caughtBy: 'tests/page/start.test.ts',
    promise: 'a change of one run repaints others where it touches what they share',
    from: 'if (state !== sharedState ||',
    to: "if (state === '' ||",
  },
  {
    ...inPage('keyboard'),
    promise: 'keys open the card of what is selected before any other',
    from: 'if (selection !== undefined) {',
    to: 'if (selection === null) {',
  },
  {
    ...inPage('ring'),
    promise: 'the ring follows its text',
    from: 'frame = requestAnimationFrame(follow);',
    to: '',
  },
  {
    ...inPage('reach'),
    promise: 'text in a long element comes into view',
    from: 'for (const scroller of scrollersAround(home)) centre(range, scroller);',
    to: '',
  },
  {
    ...inPage('card-host'),
    promise: 'a card goes along into a dialog that opens around its name',
    from: 'if (!isOnTop(host)) putOnTop(host);',
    to: '',
  },
  {
    ...inPage('presses'),
    promise: 'a tap on a name stays with the control of a closed root that it is slotted into',
    from: 'matches(at, CONTROL))) at = shownIn(at);',
    to: 'matches(at, CONTROL))) at = at.parentNode;',
  },
  {
    ...inPage('scrolling'),
    promise: 'scrolling inside a shadow root closes the card of a name that is slotted there',
    from: "if (at instanceof ShadowRoot) at.addEventListener('scroll', scrolled, options);",
    to: '',
  },
  {
    ...inPage('card-host'),
    promise: 'a card is as large on a page that magnifies itself',
    from: 'String(1 / (host.parentElement ?? host).currentCSSZoom)',
    to: "'1'",
  },
  {
    ...inPage('hovering'),
    caughtBy: 'tests/page/pointer.test.ts',
    promise: 'a card is made ready while the pointer rests',
    from: 'if (state.dwelling !== dwelling) cards.prepare(state.dwelling);',
    to: '',
  },
  {
    ...inPage('mark-elements'),
    promise: 'marks are taken out without a trace',
    from: 'for (const split of splits) restore(split);',
    to: '',
  },
  {
    ...inPage('mark-elements'),
    promise: 'what the page changed beside a mark stays',
    from: 'if (!isUntouched) return;',
    to: '',
  },
  {
    ...INTENT,
    promise: 'passing over a mention opens nothing',
    from: 'export const REST_MS = 150;',
    to: 'export const REST_MS = 0;',
  },
  {
    ...INTENT,
    promise: 'nothing opens before the pointer has rested for 150 ms',
    from: 'restingSince !== undefined && at - restingSince >= REST_MS;',
    to: 'restingSince !== undefined;',
  },
  {
    ...INTENT,
    promise: 'a card closes when the pointer has left it for a while',
    from: 'state: isGone ? { ...state, shown: undefined, leftAt: undefined } : state,',
    to: 'state,',
  },
  {
    ...INTENT,
    promise: 'a card that was dismissed stays away while the pointer rests there',
    from: "if (under !== 'nothing' && under === refused) return settled;",
    to: '',
  },
];
