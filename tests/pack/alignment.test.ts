// A text beside the digests of a document, on an invented pack.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align, paragraphsOf } from '../../pack/alignment';
import { createLineMaker } from '../../pack/lines';
import { fishPack } from '../support/pack';

const { linksIn } = createLineMaker(fishPack);
const [survey] = fishPack.documents;
if (survey === undefined) throw new Error('The pack of the tests has a survey.');

const TITLE = 'Of fish, a title speaks';
const P1 = 'In Lake Pond, two million fish were counted by Ann Carp, to the joy of Carp.';
const P2 = 'It was the Fish League that put its name under the Catch Rules.';
const P3 = 'Secrets are not kept by José Trout.';

const alignedWith = (...paragraphs: readonly string[]) => {
  const { passages, missing } = align(survey, paragraphs, linksIn);
  return { ...Object.fromEntries(passages), missing };
};

describe('paragraphs find their passages', () => {
  test('by names, figures and words', () => {
    expect(alignedWith(TITLE, P1, P2, P3)).toEqual({
      title: [0],
      p1: [1],
      p2: [2],
      p3: [3],
      missing: [],
    });
  });

  test('past headings and what the digest leaves out', () => {
    expect(alignedWith('Contents', P1, 'The count', 'Printed on wet paper.', P2, P3)).toEqual({
      p1: [1],
      p2: [4],
      p3: [5],
      missing: ['title'],
    });
  });

  test('where one passage stands in two paragraphs', () => {
    const halves = ['Ann Carp counted 2 million fish.', 'Lake Pond made Carp glad.'];
    expect(alignedWith(...halves, P2)).toMatchObject({ p1: [0, 1], p2: [2] });
  });

  test('where one paragraph tells two passages', () => {
    expect(alignedWith(P1, `${P2} ${P3}`)).toMatchObject({ p1: [0], p2: [1], p3: [1] });
  });

  test('and passages that the text leaves out are missing', () => {
    expect(alignedWith(P1, P3).missing).toEqual(['title', 'p2']);
  });
});

test('another text has nothing beside most passages', () => {
  expect(alignedWith('A recipe for soup.', 'Take an onion and a pot.').missing).toHaveLength(4);
});

describe('a text is cut', () => {
  test('at every line, where lines are paragraphs', () => {
    expect(paragraphsOf(`${P1}\n\n${P2}\r\n${P3}\n`)).toEqual([P1, P2, P3]);
  });

  test('at blank lines, where lines are cut at a width', () => {
    expect(paragraphsOf('Ann Carp counted\nfish.\n\nThe league\n  signed.')).toEqual([
      'Ann Carp counted fish.',
      'The league signed.',
    ]);
  });

  test('into nothing where it is empty', () => expect(paragraphsOf(' \n\n ')).toEqual([]));
});

const pieces = fc.array(
  fc.oneof(fc.constantFrom(TITLE, P1, P2, P3, 'The count', ''), fc.string({ unit: 'grapheme' })),
  { maxLength: 12 },
);

test('both texts stay in order, and no passage is both aligned and missing', () => {
  fc.assert(
    fc.property(pieces, (paragraphs) => {
      const { passages, missing } = align(survey, paragraphs, linksIn);
      const ids = survey.sections.flatMap((section) => section.passages.map(({ id }) => id));
      expect([...passages.keys()]).toEqual(ids.filter((id) => !missing.includes(id)));
      const order = [...passages.values()].flat();
      expect(order).toEqual(order.toSorted((one, other) => one - other));
      expect(order.every((at) => at >= 0 && at < paragraphs.length)).toBe(true);
    }),
  );
});

test('the digests themselves are aligned one to one', () => {
  const digests = survey.sections.flatMap((section) => section.passages);
  const { passages } = align(
    survey,
    digests.map(({ digest }) => digest),
    linksIn,
  );
  expect([...passages]).toEqual(digests.map(({ id }, at) => [id, [at]]));
});
