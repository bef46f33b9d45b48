// What happened when.
import { expect, test } from 'vitest';
import { createLineMaker } from '../../pack/lines';
import { datedAmounts, timelineOf } from '../../pack/timeline';
import { entityId, fishPack } from '../support/pack';

const lines = createLineMaker(fishPack);
const told = (about?: string): readonly string[] =>
  timelineOf(fishPack, lines, about === undefined ? undefined : entityId(about)).map(
    ({ edtf, events, facts }) =>
      `${edtf}: ${events.map(({ title }) => title).join()} + ${facts.length}`,
  );

test('has events and dated facts in the order of time', () => {
  expect(told()).toEqual([
    '2022: The pact is signed + 0',
    '2024-09:  + 1',
    '2025-06: The count of 2025 + 0',
  ]);
});

test('is that of one entity where one is asked for: its own, and what is about it', () => {
  expect(told('pond-pact')).toEqual(['2022: The pact is signed + 0']);
  expect(told('fish-league')).toEqual(['2024-09:  + 1']);
  expect(told('jose-trout')).toEqual([]);
});

test('puts what goes on before what is over, and the longer before the shorter', () => {
  const [event] = fishPack.events;
  const dates = ['2022-01-01', '2022-01', '2022/..', '2021-12', '2022'];
  const events = dates.flatMap((edtf) => (event ? [{ ...event, id: edtf, date: { edtf } }] : []));
  const order = timelineOf({ ...fishPack, events, entities: [] }, lines).map(({ edtf }) => edtf);
  expect(order).toEqual(['2021-12', '2022/..', '2022', '2022-01', '2022-01-01']);
});

test('has a fact once that two entities carry, for both of them', () => {
  const entities = fishPack.entities.map((one) =>
    one.id === 'jose-trout'
      ? { ...one, facts: fishPack.entities.find(({ id }) => id === 'ann-carp')?.facts ?? [] }
      : one,
  );
  const shared = { ...fishPack, entities, events: [] };
  expect(timelineOf(shared, lines).map(({ facts }) => facts.length)).toEqual([1]);
  expect(timelineOf(shared, lines, entityId('ann-carp'))).toHaveLength(1);
  expect(timelineOf(shared, lines, entityId('jose-trout'))).toHaveLength(1);
});

test('counts what is dated for each entity', () => {
  expect(Object.fromEntries(datedAmounts(fishPack))).toEqual({
    'ann-carp': 3,
    'great-count': 1,
    'pond-pact': 1,
    'fish-league': 1,
  });
});
