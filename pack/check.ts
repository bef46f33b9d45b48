// Checks the files of a pack and puts them together: schema first, then what no schema can say.
// Every problem names the file, the place in it and what to do.
import type { z } from 'zod';
import { type CommonWords, commonWordAliases, repeatedAliases } from './aliases';
import type { Located, Problem } from './problem';
import { readEntries } from './reading';
import { danglingReferences, duplicateIds, type Parts } from './references';
import { Document, Entity, type Pack, PackEvent, PackHead, Relation, Statement } from './schema';

export type { CommonWords } from './aliases';

export type Part = 'pack' | 'document' | 'entity' | 'statements' | 'relations' | 'events';

/** One authored file: its name, what it holds, and its parsed content, not yet checked. */
export interface SourceFile {
  readonly file: string;
  readonly part: Part;
  readonly content: unknown;
}

export type CheckResult =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Prints a problem as one line for people: file, place, what is wrong, what to do. */
export const formatProblem = ({ file, path, message, remedy }: Problem): string =>
  `${file}${path === '' ? '' : ` at ${path}`}: ${message}. ${remedy}.`;

/**
 * Checks the files of a pack: the schema of each, duplicate ids, references that lead nowhere,
 * aliases that two entities share without saying so, and aliases that are common words.
 * All problems are told at once. Never throws.
 */
export const checkPack = (
  sources: readonly SourceFile[],
  commonWords: CommonWords = {},
): CheckResult => {
  const problems: Problem[] = [];
  const read = <S extends z.ZodType>(part: Part, schema: S): readonly Located<z.output<S>>[] => {
    const files = sources.filter((source) => source.part === part);
    const reading = readEntries(
      files.flatMap((source) => entriesOf(source, problems)),
      schema,
    );
    problems.push(...reading.problems);
    return reading.values;
  };

  const heads = read('pack', PackHead);
  const parts: Parts = {
    documents: read('document', Document),
    entities: read('entity', Entity),
    statements: read('statements', Statement),
    relations: read('relations', Relation),
    events: read('events', PackEvent),
  };
  problems.push(...missingFiles(sources));
  // A reference to a part that failed its schema would only repeat that failure in other words.
  if (problems.length === 0) {
    problems.push(
      ...duplicateIds(parts),
      ...danglingReferences(parts),
      ...repeatedAliases(parts.entities),
      ...commonWordAliases(parts.entities, commonWords),
    );
  }
  const [head] = heads;
  if (head === undefined || problems.length > 0) return { ok: false, problems };
  const values = <T>(located: readonly Located<T>[]): T[] => located.map(({ value }) => value);
  return {
    ok: true,
    pack: {
      ...head.value,
      documents: values(parts.documents),
      entities: values(parts.entities),
      statements: values(parts.statements),
      relations: values(parts.relations),
      events: values(parts.events),
    },
  };
};

const LISTS: ReadonlySet<Part> = new Set<Part>(['statements', 'relations', 'events']);

const entriesOf = (
  { file, part, content }: SourceFile,
  problems: Problem[],
): readonly Located<unknown>[] => {
  if (!LISTS.has(part)) return [{ file, path: '', value: content }];
  if (Array.isArray(content)) {
    return content.map((value: unknown, index) => ({ file, path: `[${index}]`, value }));
  }
  // A file of comments alone is an empty list.
  if (content === null) return [];
  problems.push({
    file,
    path: '',
    message: `a file of ${part} holds a list`,
    remedy: 'Begin each entry with "- "',
  });
  return [];
};

const missingFiles = (sources: readonly SourceFile[]): readonly Problem[] => {
  const filesOf = (part: Part): readonly SourceFile[] =>
    sources.filter((source) => source.part === part);
  const heads = filesOf('pack');
  const problems: Problem[] = [];
  if (heads.length !== 1) {
    problems.push({
      file: heads[1]?.file ?? 'pack.yaml',
      path: '',
      message: `a pack has exactly one head file, this one has ${heads.length}`,
      remedy: 'Keep one pack.yaml with id, title, language, version and asOf',
    });
  }
  for (const [part, folder] of [
    ['document', 'documents'],
    ['entity', 'entities'],
  ] as const) {
    if (filesOf(part).length > 0) continue;
    problems.push({
      file: folder,
      path: '',
      message: `the pack has no ${part}`,
      remedy: `Add a file to the folder "${folder}"`,
    });
  }
  return problems;
};
