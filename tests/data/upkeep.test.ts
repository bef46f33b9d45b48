// What holds throughout the bundled pack, and what no check of a single file can see.
import { expect, test } from 'vitest';
import type { PackDate } from '../../pack/schema';
import { BUNDLED_PACK, loadPack } from '../../scripts/support/pack-source';

const { entities, statements, relations, events } = loadPack(BUNDLED_PACK);
const facts = entities.flatMap((entity) => entity.facts);

interface Dated {
  readonly locator?: string | undefined;
  readonly date?: PackDate | undefined;
}
const dated: readonly Dated[] = [
  ...facts,
  ...statements,
  ...relations,
  ...events,
  ...entities.flatMap(({ role }) => (role ? [{ locator: role.locator, date: role.asOf }] : [])),
];

test('every entity has a role with its passage, a fact and a relation', () => {
  const related = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const poor = entities.filter(
    ({ id, role, facts: own }) => !role?.locator || own.length === 0 || !related.has(id),
  );
  expect(poor.map(({ id }) => id)).toEqual([]);
});

test('a fact that several entities carry is the same in each', () => {
  const first = new Map<string, object>();
  for (const { sentence, locator, date, attribution, quantities } of facts) {
    const told = { locator, date, attribution, quantities };
    expect(told, sentence).toEqual(first.get(sentence) ?? told);
    first.set(sentence, told);
  }
});

test('a date that is inferred from a document is inferred in one way', () => {
  const reasons = new Map<string, string>();
  for (const { locator = '', date } of dated) {
    if (date?.inferred === undefined) continue;
    const key = `${locator.replace(/\/.*/, '')} ${date.edtf}`;
    expect(date.inferred, key).toBe(reasons.get(key) ?? date.inferred);
    reasons.set(key, date.inferred);
  }
});

test('the day of the discussion is printed in its account, the month of the report is inferred', () => {
  const dates = dated.flatMap(({ date }) => (date ? [date] : []));
  const inferredDays = dates.filter(({ edtf, inferred }) => edtf === '2025-05-26' && inferred);
  const printedMonths = dates.filter(({ edtf, inferred }) => edtf === '2025-07' && !inferred);
  expect([...inferredDays, ...printedMonths]).toEqual([]);
});
