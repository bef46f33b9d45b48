// The small parts that the pack format is made of: ids, sentences, locators, dates, aliases.
// Only the schema uses them; whoever wants a type takes it from there.
import { z } from 'zod';

export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'an id is lower-case words, digits and hyphens, as in "anna-example"',
  );

export const sentence = z
  .string()
  .min(10, 'a full sentence has at least ten characters')
  .regex(/[.?!”’)]$/, 'a full sentence ends in a full stop');

export const entityId = slug
  .brand<'EntityId'>()
  .describe('The id of an entity, as in "anna-example".');
export const documentId = slug
  .brand<'DocumentId'>()
  .describe('The id of a document, as in "survey-2025".');
export const passageId = z
  .string()
  .regex(/^(?:title|p[1-9]\d*)$/, 'a passage is "title", "p1", "p2" …')
  .brand<'PassageId'>();
export const locator = z
  .string()
  .regex(/^[a-z0-9-]+\/(?:title|p[1-9]\d*)$/, 'a locator is document/passage, as "survey-2025/p2"')
  .brand<'Locator'>()
  .describe('Where the documents say it: document/passage, as "survey-2025/p2".');

const DAY = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[~?%]?`;
const EDTF = new RegExp(String.raw`^${DAY}(?:/(?:\.\.|${DAY})?)?$`);
/** A date in EDTF. A year without quotes is a number to YAML, and means the same. */
export const edtf = z.union([
  z
    .string()
    .regex(EDTF, 'a date is EDTF: "2024", "2024-09", "2025-05-26", or an interval "2022/2025"'),
  z.int().min(1000).max(9999).transform(String),
]);

/** A date in EDTF (ISO 8601-2); where the document does not print it, `inferred` says why it is so. */
export const packDate = z
  .union([edtf, z.strictObject({ edtf, inferred: sentence.optional() })])
  .transform((date) => (typeof date === 'string' ? { edtf: date } : date))
  .describe('An EDTF date, or { edtf, inferred } where the date is our inference and why.');

/** A text that pages are searched for; they carry all of them as one, with bars and line breaks between. */
const searchedText = (what: string) =>
  z
    .string()
    .min(2, `${what} has at least two characters`)
    .regex(/^[^|\n]*$/, `${what} has no bar and no line break in it`);

const aliasText = searchedText('an alias');

const aliasPolicy = {
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'a language is a BCP 47 tag, as "ms" or "zh-Hant"')
    .default('en'),
  case: z
    .enum(['name', 'exact', 'any'])
    .optional()
    .describe(
      'name (the default): its capitals must be capitals, or all is in capitals. exact: as written. any: case does not count.',
    ),
  shortForm: z
    .boolean()
    .default(false)
    .describe('Counts only on a page where a full name of the entity stands too.'),
  commonWord: z
    .boolean()
    .default(false)
    .describe('Also a word (IT): does not count in a line that is all in capitals.'),
  personalName: z
    .boolean()
    .default(false)
    .describe('Also a name that people bear (Paris, Chad): yields to a name part beside it.'),
  shared: z
    .boolean()
    .default(false)
    .describe('Another entity has the same alias, and both say so: the card then shows both.'),
} as const;

export const alias = z
  .strictObject({ text: aliasText, ...aliasPolicy })
  .describe('One text by which the entity is named.');

/** As authored: a plain text, or several texts under one policy. Compiled: one text each. */
export const aliases = z
  .array(
    z.union([
      aliasText.transform((text) => [alias.parse({ text })]),
      z
        .strictObject({ texts: z.array(aliasText).min(1), ...aliasPolicy })
        .transform(({ texts, ...policy }) => texts.map((text) => ({ text, ...policy }))),
      alias.transform((one) => [one]),
    ]),
  )
  .min(1, 'an entity has at least one alias')
  .transform((groups) => groups.flat());

export const decoys = z
  .array(searchedText('a decoy'))
  .default([])
  .describe('Longer phrases that contain an alias and name something else.');
