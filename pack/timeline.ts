// What happened when: the events and the dated facts of a pack, in the order of time.
import { type Span, spanOf } from './dates';
import type { Line, LineMaker } from './lines';
import type { EntityId, Fact, Pack, PackDate } from './schema';

/** An event or a dated fact. */
export interface TimelineItem {
  readonly id: string;
  /** The title of an event; a fact has none. */
  readonly title?: string;
  /** What the documents say. The date is beside it, not in it. */
  readonly line: Line;
  readonly date: PackDate;
  readonly span: Span;
}

/** All that carries one and the same date. */
export interface TimelineDate {
  readonly edtf: string;
  readonly span: Span;
  readonly events: readonly TimelineItem[];
  readonly facts: readonly TimelineItem[];
}

/** The timeline of a pack, or of what concerns one of its entities. */
export const timelineOf = (
  pack: Pack,
  { line }: LineMaker,
  about?: EntityId,
): readonly TimelineDate[] => {
  const dated = datedThings(pack).filter(
    ({ entities }) => about === undefined || entities.has(about),
  );
  const dates = new Map<string, Dated[]>();
  for (const thing of dated) {
    const { edtf } = thing.date;
    dates.set(edtf, [...(dates.get(edtf) ?? []), thing]);
  }
  const itemOf = ({ id, title, date, sentence, locator }: Dated): TimelineItem => ({
    id,
    ...(title !== undefined && { title }),
    line: line({ sentence, locator }, about),
    date,
    span: spanOf(date.edtf),
  });
  return [...dates]
    .map(([edtf, things]) => {
      const items = things.map(itemOf);
      return {
        edtf,
        span: spanOf(edtf),
        events: items.filter(({ title }) => title !== undefined),
        facts: items.filter(({ title }) => title === undefined),
      };
    })
    .toSorted((one, other) => inTime(one.span, other.span));
};

/** How many events and dated facts concern each entity; those of which there is none are absent. */
export const datedAmounts = (pack: Pack): ReadonlyMap<EntityId, number> => {
  const amounts = new Map<EntityId, number>();
  for (const { entities } of datedThings(pack)) {
    for (const id of entities) amounts.set(id, (amounts.get(id) ?? 0) + 1);
  }
  return amounts;
};

/** By when it begins; of what begins together the longest first, and what goes on before all. */
const inTime = (one: Span, other: Span): number =>
  one.start - other.start || lengthOf(other) - lengthOf(one);

const lengthOf = ({ start, end }: Span): number =>
  end === undefined ? Number.MAX_SAFE_INTEGER : end - start;

interface Dated extends Pick<Fact, 'sentence' | 'locator'> {
  readonly id: string;
  readonly title?: string;
  readonly date: PackDate;
  readonly entities: ReadonlySet<EntityId>;
}

/** Several entities may carry one and the same fact: it stands once, and concerns them all. */
const datedThings = (pack: Pack): readonly Dated[] => {
  const facts = new Map<string, Dated>();
  for (const { id: owner, facts: own } of pack.entities) {
    for (const { sentence, locator, date, about = [] } of own) {
      const id = `${locator} ${sentence}`;
      const concerned = [...(facts.get(id)?.entities ?? []), owner, ...about];
      if (date) facts.set(id, { id, sentence, locator, date, entities: new Set(concerned) });
    }
  }
  const events = pack.events.map((event) => ({ ...event, entities: new Set(event.entities) }));
  return [...events, ...facts.values()];
};
