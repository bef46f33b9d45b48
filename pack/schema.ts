// The pack format: what a data set may hold, in zod; every type of the pack is inferred here.
// The build, the tests and importers use the values; whatever runs in a page takes only the types.
import { z } from 'zod';
import {
  type alias,
  aliases,
  decoys,
  documentId,
  edtf,
  entityId,
  locator,
  packDate,
  passageId,
  sentence,
  slug,
} from './fields';
import { KINDS } from './kinds';
import { RELATION_TYPES } from './relation-types';

const keysOf = <K extends string>(table: Record<K, unknown>): readonly K[] =>
  // Object.keys is typed for objects that may hold more keys than their type says; these are literals.
  Object.keys(table) as K[];

const Quantity = z
  .strictObject({
    name: z.string().min(1).describe('What is measured, as "Exports of fish".'),
    value: z.number(),
    unit: z.string().min(1).describe('As "billion US dollars" or "percent, year on year".'),
    qualifier: z.enum(['exactly', 'about', 'more than', 'less than']).optional(),
    date: packDate.optional(),
  })
  .describe('A figure in numbers, for what wants to reckon with it.');

const Fact = z
  .strictObject({
    sentence: sentence.describe('One full sentence with its figure, unit, date and who says it.'),
    locator,
    date: packDate.optional().describe('When it was so.'),
    attribution: z
      .string()
      .optional()
      .describe('Who says it, kept whole, as "customs data cited by a newspaper".'),
    quantities: z.array(Quantity).optional(),
    about: z.array(entityId).optional().describe('Other entities that the fact is about.'),
  })
  .describe('One thing that the documents say of this entity.');

const Note = z
  .strictObject({ text: sentence, locator: locator.optional() })
  .describe('An oddity of the source, kept beside the fact and never silently mended.');

const Point = z
  .strictObject({
    latitude: z.number().min(-90).max(90).describe('Degrees, north of the equator positive.'),
    longitude: z.number().min(-180).max(180).describe('Degrees, east of Greenwich positive.'),
  })
  .describe(
    'Where a place stands on a map: a city itself, the middle of a country. A region has none.',
  );

export const Entity = z
  .strictObject({
    id: entityId,
    kind: z.enum(KINDS),
    name: z.string().min(2),
    summary: z
      .string()
      .max(140)
      .describe('Who or what it is, in one line of at most 140 characters.'),
    role: z
      .strictObject({ text: z.string().min(3), asOf: packDate, locator: locator.optional() })
      .optional()
      .describe('What it was at the date given, as "Prime Minister of Norway".'),
    point: Point.optional(),
    aliases,
    decoys,
    facts: z.array(Fact).default([]),
    background: z
      .string()
      .optional()
      .describe('General knowledge that is not from the documents, stable and beyond dispute.'),
    wikipedia: z.string().optional().describe('The title of its article in the English Wikipedia.'),
    notes: z.array(Note).default([]),
  })
  .refine(({ kind, point }) => point === undefined || kind === 'place', {
    path: ['point'],
    message: 'only a place stands on a map',
  })
  .describe('A person, organization, grouping, place, event or instrument.');

const Passage = z.strictObject({
  id: passageId,
  digest: sentence.describe(
    'The paragraph in our own words, with every fact, figure, date, name, position and attribution.',
  ),
  notes: z.array(Note).default([]),
});

export const Document = z.strictObject({
  id: documentId,
  title: z.string().min(3),
  shortTitle: z.string().min(2).describe('As sources print it: "Fish report".'),
  publisher: z.string().min(2),
  date: packDate,
  kind: z.string().min(3).describe('What sort of document, as "account of a discussion".'),
  language: z.string().min(2).default('en'),
  notes: z.array(Note).default([]),
  sections: z
    .array(z.strictObject({ heading: z.string().optional(), passages: z.array(Passage).min(1) }))
    .min(1),
});

export const Statement = z
  .strictObject({
    id: slug,
    speaker: entityId,
    about: z.array(entityId).min(1),
    paraphrase: sentence.describe('What was said, as a full sentence in our own words.'),
    quote: z
      .string()
      .optional()
      .describe('The wording itself where it matters, at most eleven words.')
      .refine((quote) => quote === undefined || quote.split(/\s+/).length <= 11, {
        message: 'a quoted fragment has at most 11 words',
      }),
    date: packDate.optional(),
    locator,
  })
  .describe('Who said what, about what, in which passage.');

export const Relation = z.strictObject({
  from: entityId,
  type: z.enum(keysOf(RELATION_TYPES)),
  to: entityId,
  sentence,
  date: packDate.optional(),
  locator,
});

export const PackEvent = z.strictObject({
  id: slug,
  title: z.string().min(3),
  date: packDate,
  entities: z.array(entityId).min(1),
  sentence,
  locator,
});

/** What stands in a pack's own file, beside its documents, entities and the rest. */
export const PackHead = z.strictObject({
  id: slug,
  title: z.string().min(3),
  language: z.string().min(2),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is three numbers, as "1.0.0"'),
  asOf: edtf,
  decoys,
});

/** A whole data set. */
export const Pack = PackHead.extend({
  documents: z.array(Document).min(1),
  entities: z.array(Entity).min(1),
  statements: z.array(Statement),
  relations: z.array(Relation),
  events: z.array(PackEvent),
});

export type { Kind } from './kinds';
export type EntityId = z.infer<typeof entityId>;
export type Locator = z.infer<typeof locator>;
export type PackDate = z.infer<typeof packDate>;
export type Quantity = z.infer<typeof Quantity>;
export type Fact = z.infer<typeof Fact>;
export type Point = z.infer<typeof Point>;
export type Note = z.infer<typeof Note>;
export type Alias = z.infer<typeof alias>;
export type Entity = z.infer<typeof Entity>;
export type Passage = z.infer<typeof Passage>;
export type Document = z.infer<typeof Document>;
export type Statement = z.infer<typeof Statement>;
export type Relation = z.infer<typeof Relation>;
export type PackEvent = z.infer<typeof PackEvent>;
export type Pack = z.infer<typeof Pack>;
