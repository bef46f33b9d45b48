// Questions about documents and passages: what was drawn from each.
import { type Line, type LineMaker, withoutRepeats } from './lines';
import type { Document, Locator, Pack, Passage } from './schema';

/** The locator of a passage. */
export const locatorOf = (document: Document, passage: Passage): Locator =>
  // Both parts are checked by the schema; only their joint has no type of its own.
  `${document.id}/${passage.id}` as Locator;

/** How many passages a document has, its title line aside. */
export const passageCount = ({ sections }: Document): number =>
  sections.flatMap(({ passages }) => passages).filter(({ id }) => id !== 'title').length;

/** What the pack draws from a passage. */
export interface Drawn {
  readonly facts: readonly Line[];
  readonly statements: readonly Line[];
}

/** The facts and statements that rest on a passage, in the order of the pack. */
export const drawnFrom = (pack: Pack, { line }: LineMaker, locator: Locator): Drawn => ({
  facts: withoutRepeats(pack.entities.flatMap(({ facts }) => facts))
    .filter((fact) => fact.locator === locator)
    .map((fact) => line(fact)),
  statements: pack.statements
    .filter((statement) => statement.locator === locator)
    .map((statement) => line({ ...statement, sentence: statement.paraphrase })),
});
