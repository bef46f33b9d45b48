// Ids and references: no id stands twice, and none leads nowhere.
import { joinPath, type Located, type Problem } from './problem';
import type { Document, Entity, PackEvent, Relation, Statement } from './schema';

/** The parts of a pack, each with the file that it comes from. */
export interface Parts {
  readonly documents: readonly Located<Document>[];
  readonly entities: readonly Located<Entity>[];
  readonly statements: readonly Located<Statement>[];
  readonly relations: readonly Located<Relation>[];
  readonly events: readonly Located<PackEvent>[];
}

/** Documents, entities, statements, events and passages that share an id with one of their like. */
export const duplicateIds = (parts: Parts): readonly Problem[] => [
  ...[parts.documents, parts.entities, parts.statements, parts.events].flatMap(repeatedIds),
  ...parts.documents.flatMap(repeatedPassages),
];

const repeatedIds = (list: readonly Located<{ readonly id: string }>[]): readonly Problem[] => {
  const first = new Map<string, Located<unknown>>();
  return list.flatMap((entry): Problem[] => {
    const { file, path, value } = entry;
    const earlier = first.get(value.id);
    if (earlier === undefined) {
      first.set(value.id, entry);
      return [];
    }
    return [
      {
        file,
        path: joinPath(path, ['id']),
        message:
          `the id "${value.id}" is already used in ${earlier.file} ${earlier.path}`.trimEnd(),
        remedy: 'Give one of the two another id',
      },
    ];
  });
};

const repeatedPassages = ({ file, value }: Located<Document>): readonly Problem[] => {
  const seen = new Set<string>();
  return value.sections.flatMap(({ passages }, section) =>
    passages.flatMap(({ id }, index): Problem[] => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [
        {
          file,
          path: joinPath('', ['sections', section, 'passages', index, 'id']),
          message: `the passage "${id}" stands twice`,
          remedy: 'Number the passages in reading order',
        },
      ];
    }),
  );
};

interface Reference {
  readonly path: readonly (string | number)[];
  readonly entity?: string;
  readonly locator?: string | undefined;
}

/** References to entities and passages that the pack does not have. */
export const danglingReferences = (parts: Parts): readonly Problem[] => {
  const entities = new Set<string>(parts.entities.map(({ value }) => value.id));
  const passages = new Set<string>(
    parts.documents.flatMap(({ value }) =>
      value.sections.flatMap((section) => section.passages.map(({ id }) => `${value.id}/${id}`)),
    ),
  );
  const [example = 'survey-2025/p2'] = passages;
  const problemOf = ({
    entity,
    locator,
  }: Reference): Pick<Problem, 'message' | 'remedy'> | undefined => {
    if (entity !== undefined && !entities.has(entity)) {
      return {
        message: `there is no entity "${entity}"`,
        remedy: 'Correct the id, or add a file for that entity',
      };
    }
    if (locator !== undefined && !passages.has(locator)) {
      return {
        message: `there is no passage "${locator}"`,
        remedy: `Name a passage that one of the documents has, as "${example}"`,
      };
    }
    return undefined;
  };
  const check = <T>(
    located: readonly Located<T>[],
    references: (value: T) => readonly Reference[],
  ): Problem[] =>
    located.flatMap(({ file, path, value }) =>
      references(value).flatMap((reference) => {
        const problem = problemOf(reference);
        return problem ? [{ file, path: joinPath(path, reference.path), ...problem }] : [];
      }),
    );
  return [
    ...check(parts.documents, inDocument),
    ...check(parts.entities, inEntity),
    ...check(parts.statements, ({ speaker, about, locator }) => [
      { path: ['speaker'], entity: speaker },
      ...inList(['about'], about),
      { path: ['locator'], locator },
    ]),
    ...check(parts.relations, ({ from, to, locator }) => [
      { path: ['from'], entity: from },
      { path: ['to'], entity: to },
      { path: ['locator'], locator },
    ]),
    ...check(parts.events, ({ entities: ids, locator }) => [
      ...inList(['entities'], ids),
      { path: ['locator'], locator },
    ]),
  ];
};

const inDocument = ({ notes, sections }: Document): readonly Reference[] => [
  ...inNotes([], notes),
  ...sections.flatMap(({ passages }, section) =>
    passages.flatMap((passage, index) =>
      inNotes(['sections', section, 'passages', index], passage.notes),
    ),
  ),
];

const inEntity = ({ notes, role, facts }: Entity): readonly Reference[] => [
  ...inNotes([], notes),
  { path: ['role', 'locator'], locator: role?.locator },
  ...facts.flatMap(({ locator, about }, index) => [
    { path: ['facts', index, 'locator'], locator },
    ...inList(['facts', index, 'about'], about),
  ]),
];

const inNotes = (path: Reference['path'], notes: Entity['notes']): readonly Reference[] =>
  notes.map(({ locator }, index) => ({ path: [...path, 'notes', index, 'locator'], locator }));

const inList = (path: Reference['path'], ids: readonly string[] = []): readonly Reference[] =>
  ids.map((entity, index) => ({ path: [...path, index], entity }));
