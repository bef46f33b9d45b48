// The border between pages and the extension: what is asked, and by whom.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkMessage,
  isCounts,
  isFromInside,
  type MessageName,
  type MessageOrigin,
} from '../../browser/message-guards';

const OWN = 'own-id';
const ADDRESS = 'browser-extension://own-id/';
const FRAME: MessageOrigin = { id: OWN, frameId: 3, tab: { id: 1 }, url: 'https://news.example/' };
const TOP: MessageOrigin = { ...FRAME, frameId: 0 };
const OWN_PAGE: MessageOrigin = { ...TOP, url: `${ADDRESS}welcome.html` };

const check = (message: unknown, origin: MessageOrigin) =>
  checkMessage(message, origin, OWN, ADDRESS);

/** Of each message, who may send it, arguments that fit, and some that do not. */
const ROWS: {
  readonly [Name in MessageName]: readonly [
    origin: MessageOrigin,
    right: readonly unknown[],
    ...wrong: readonly (readonly unknown[])[],
  ];
} = {
  bringMarks: [FRAME, [], [1]],
  prepareFrame: [FRAME, [true], [], ['/evil.js'], [true, '/evil.js']],
  entitiesChanged: [FRAME, [], [1]],
  hearEscapeAround: [FRAME, [], [1]],
  dismissCards: [FRAME, [], [1]],
  switchOff: [FRAME, [], ['other.example']],
  siteOfTab: [FRAME, [], [2]],
  readingChanged: [TOP, [true], [], ['yes'], [true, 1]],
  cards: [FRAME, [['cod', 'eel']], [], ['cod'], [[7]], [['cod'], 1], [Array(1001).fill('cod')]],
  openLibrary: [FRAME, ['#/entity/cod'], [], ['https://evil.example/'], ['#/a"b'], ['//evil']],
  lookUp: [OWN_PAGE, ['cod'], [], [7], ['cod', 'eel'], ['c'.repeat(5001)]],
  footnote: [FRAME, ['Cod swim.', 'sea/p1'], [], ['Cod swim.'], ['Cod', {}], ['a', 'b', 'c']],
  setSuppressed: [FRAME, [['Cod'], 'cod', true], [], [['Cod'], 'cod'], ['Cod', 'cod', true]],
};

describe.each(Object.entries(ROWS))('“%s”', (name, [origin, right, ...wrong]) => {
  it('is heard with what belongs to it', () => {
    expect(check({ name, args: right }, origin)).toEqual({ name, args: right });
  });

  it.each(wrong.map((args) => [args]))('is not heard with %j', (args) => {
    expect(check({ name, args }, origin)).toBeUndefined();
  });

  it('is not heard from others, nor from outside of a tab', () => {
    const message = { name, args: right };
    expect(check(message, { ...origin, id: 'other-id' })).toBeUndefined();
    expect(check(message, { ...origin, id: undefined })).toBeUndefined();
    expect(check(message, { ...origin, tab: undefined })).toBeUndefined();
  });
});

describe('a message', () => {
  it('for the page as a whole is not heard from a frame in it', () => {
    expect(check({ name: 'readingChanged', args: [false] }, FRAME)).toBeUndefined();
  });

  it('of pages of the extension is not heard from others', () => {
    for (const url of ['https://news.example/', `https://news.example/?${ADDRESS}`, undefined]) {
      expect(check({ name: 'lookUp', args: ['cod'] }, { ...OWN_PAGE, url })).toBeUndefined();
    }
  });

  it('of any other form is not heard', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'storage', '', 7]) {
      expect(check({ name, args: [] }, TOP)).toBeUndefined();
    }
    const anything = fc.anything({ withObjectString: true, withNullPrototype: true });
    fc.assert(
      fc.property(anything, (message) => {
        expect(check(message, TOP)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('for pages of the extension comes from the inside alone', () => {
    expect(isFromInside({ id: OWN }, OWN)).toBe(true);
    expect(isFromInside(FRAME, OWN)).toBe(false);
    expect(isFromInside({ id: 'other-id' }, OWN)).toBe(false);
  });
});

describe('what a frame tells of itself', () => {
  const COUNTS = {
    tells: 'counts',
    frame: '1-2',
    isTop: true,
    isSettled: true,
    title: 'News',
    url: 'https://news.example/',
    counts: [['cod', 2]],
    quotation: undefined,
  };

  it('is taken as the protocol has it', () => {
    expect(isCounts(COUNTS)).toBe(true);
    const quotation = { locator: 'sea/p1', label: 'Sea, 1', isWhole: false };
    expect(isCounts({ ...COUNTS, quotation })).toBe(true);
  });

  it.each([
    ['tells', 'secrets'],
    ['frame', 7],
    ['title', { toString: 'evil' }],
    ['title', 't'.repeat(5001)],
    ['url', null],
    ['isTop', 1],
    ['counts', {}],
    ['counts', [['cod', -1]]],
    ['counts', [['cod', '2']]],
    ['counts', [[7, 2]]],
    ['counts', Array.from({ length: 1001 }, () => ['cod', 1])],
    ['quotation', {}],
    ['quotation', { locator: 7, label: '' }],
  ])('is not taken where %s is %j', (part, value) => {
    expect(isCounts({ ...COUNTS, [part]: value })).toBe(false);
  });

  it('is not taken in any other form', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(isCounts(message)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
