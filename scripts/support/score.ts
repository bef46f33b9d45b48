// Holds what the extension found on labelled pages against their labels.

/** A labelled or found occurrence of an entity, with the text around it. */
export interface Occurrence {
  readonly entity: string;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** The labels of one page, as a line of the label file has them. */
export interface PageLabels {
  readonly page: string;
  readonly mentions: readonly Occurrence[];
  /** Look-alikes of the entity `not`. */
  readonly traps: readonly (Omit<Occurrence, 'entity'> & {
    readonly not: string;
    readonly why: string;
  })[];
  /** Scored neither way. */
  readonly ignore: readonly (Occurrence & { readonly why: string })[];
}

export interface Found extends Omit<Occurrence, 'entity'> {
  readonly entities: readonly string[];
}

export interface PageScore {
  readonly page: string;
  readonly hits: readonly Occurrence[];
  readonly missed: readonly Occurrence[];
  readonly wrong: readonly Occurrence[];
  /** Wrong ones that the labels warn of. */
  readonly trapped: readonly Occurrence[];
}

// Long enough to tell neighbours apart; the labels' context was read by another reader than ours.
const CONTEXT = 10;

/** Compares what was found on a page with its labels. Entities in `unlabelled` are not scored. */
export const scorePage = (
  labels: PageLabels,
  found: readonly Found[],
  unlabelled: ReadonlySet<string>,
): PageScore => {
  const open = [...labels.mentions];
  const hits: Occurrence[] = [];
  const wrong: Occurrence[] = [];
  for (const { entities, ...place } of found) {
    const entity = entities[0] ?? '';
    if (entities.some((id) => unlabelled.has(id))) continue;
    const index = open.findIndex(
      (label) => entities.includes(label.entity) && isSamePlace(label, place),
    );
    const [label] = index === -1 ? [] : open.splice(index, 1);
    if (label !== undefined) hits.push(label);
    else if (!labels.ignore.some((ignored) => overlaps(ignored, place)))
      wrong.push({ ...place, entity });
  }
  const trapped = wrong.filter((mention) =>
    labels.traps.some((trap) => trap.not === mention.entity && overlaps(trap, mention)),
  );
  return { page: labels.page, hits, missed: open, wrong, trapped };
};

type Place = Omit<Occurrence, 'entity'>;

const bare = (text: string): string => text.replace(/[\s|]|\p{Default_Ignorable_Code_Point}/gu, '');

const isSamePlace = (one: Place, other: Place): boolean =>
  bare(one.text) === bare(other.text) && isSameContext(one, other);

const isSameContext = (one: Place, other: Place): boolean => {
  const before = [one, other].map((place) => bare(place.before));
  const after = [one, other].map((place) => bare(place.after));
  return endsAlike(before) || startsAlike(after);
};

const endsAlike = ([one = '', other = '']: readonly string[]): boolean => {
  const length = Math.min(CONTEXT, one.length, other.length);
  return length >= 3 && one.slice(-length) === other.slice(-length);
};
const startsAlike = ([one = '', other = '']: readonly string[]): boolean => {
  const length = Math.min(CONTEXT, one.length, other.length);
  return length >= 3 && one.slice(0, length) === other.slice(0, length);
};

const overlaps = (one: Place, other: Place): boolean => {
  const first = bare(one.text);
  const second = bare(other.text);
  return (first.includes(second) || second.includes(first)) && isSameContext(one, other);
};
