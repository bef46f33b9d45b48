// An invented pack of a few lines, to be broken in one place at a time.
import { checkPack, type CommonWords, formatProblem, type SourceFile } from '../../pack/check';

export const head = {
  id: 'fish',
  title: 'Fish',
  language: 'en',
  version: '1.0.0',
  asOf: '2025-07',
};
export const survey = {
  id: 'survey',
  title: 'A survey of fish',
  shortTitle: 'Survey',
  publisher: 'Fish League',
  date: '2025-07-01',
  kind: 'survey',
  sections: [{ passages: [{ id: 'p1', digest: 'Ann Carp counts the fish of Lake Pond.' }] }],
};
export const ann = {
  id: 'ann-carp',
  kind: 'person',
  name: 'Ann Carp',
  summary: 'Counts fish.',
  aliases: ['Ann Carp'],
  facts: [{ sentence: 'Ann Carp counts fish.', locator: 'survey/p1' }],
};
export const pond = {
  id: 'lake-pond',
  kind: 'place',
  name: 'Lake Pond',
  summary: 'A lake.',
  aliases: ['Lake Pond'],
};
export const said = {
  id: 'fish-are-few',
  speaker: 'ann-carp',
  about: ['lake-pond'],
  paraphrase: 'There are few fish.',
  locator: 'survey/p1',
};
export const visit = {
  from: 'ann-carp',
  type: 'visited',
  to: 'lake-pond',
  sentence: 'Ann Carp went there.',
  locator: 'survey/p1',
};
export const count = {
  id: 'count',
  title: 'The count',
  date: '2025-06',
  entities: ['ann-carp'],
  sentence: 'The fish were counted.',
  locator: 'survey/p1',
};

/** The pack above, with some of its files replaced, added, or (undefined) taken away. */
export const packWith = (
  changes: Readonly<Record<string, unknown>> = {},
): readonly SourceFile[] => {
  const files: Readonly<Record<string, unknown>> = {
    'pack.yaml': head,
    'documents/survey.yaml': survey,
    'entities/ann-carp.yaml': ann,
    'entities/lake-pond.yaml': pond,
    'statements.yaml': [said],
    'relations.yaml': [visit],
    'events.yaml': [count],
    ...changes,
  };
  return Object.entries(files).flatMap(([file, content]) =>
    content === undefined ? [] : [{ file, part: partOf(file), content }],
  );
};

const partOf = (file: string): SourceFile['part'] => {
  if (file.startsWith('pack')) return 'pack';
  if (file.startsWith('documents')) return 'document';
  if (file.startsWith('entities')) return 'entity';
  if (file.startsWith('statements')) return 'statements';
  return file.startsWith('relations') ? 'relations' : 'events';
};

export const refusals = (
  changes: Readonly<Record<string, unknown>>,
  words?: CommonWords,
): readonly string[] => {
  const result = checkPack(packWith(changes), words);
  return result.ok ? [] : result.problems.map(formatProblem);
};
