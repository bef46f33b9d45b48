// An invented pack of a few lines: one entity of each kind, two documents, something of everything.
import { type EntityId, type Locator, Pack } from '../../pack/schema';

export const fishPack = Pack.parse({
  id: 'fish',
  title: 'The fish of Lake Pond',
  language: 'en',
  version: '1.0.0',
  asOf: '2025-07',
  documents: [
    {
      id: 'survey',
      title: 'A survey of fish',
      shortTitle: 'Survey',
      publisher: 'Fish League',
      date: {
        edtf: '2025-07',
        inferred: 'The survey prints no date and speaks of the last winter.',
      },
      kind: 'survey of a lake',
      notes: [{ text: 'The survey prints no author.' }],
      sections: [
        { passages: [{ id: 'title', digest: 'The title speaks of fish.' }] },
        {
          heading: 'The count',
          passages: [
            {
              id: 'p1',
              digest: 'Ann Carp counted 2 million fish in Lake Pond, and Carp was glad.',
            },
            {
              id: 'p2',
              digest: 'The Fish League signed the Catch Rules.',
              notes: [{ text: 'The survey spells the league “Fishleague”.' }],
            },
          ],
        },
        {
          heading: 'What follows',
          passages: [{ id: 'p3', digest: 'José Trout keeps no secrets.' }],
        },
      ],
    },
    {
      id: 'letter',
      title: 'A letter to the lake',
      shortTitle: 'Letter',
      publisher: 'Publisher not named',
      date: '2025-05-26',
      kind: 'letter',
      sections: [{ passages: [{ id: 'p1', digest: 'Nobody is named here.' }] }],
    },
  ],
  entities: [
    {
      id: 'ann-carp',
      kind: 'person',
      name: 'Ann Carp',
      summary: 'Counts fish, and likes it.',
      role: { text: 'Counter of fish', asOf: '2025-07', locator: 'survey/p1' },
      aliases: [
        'Ann Carp',
        { text: 'Carp', shortForm: true },
        { texts: ['Анна Карпова', 'Анны Карповой'], language: 'ru' },
      ],
      facts: [
        { sentence: 'Ann Carp is counter of fish.', locator: 'survey/p1' },
        { sentence: 'Carp counted 2 million fish.', locator: 'survey/p1', about: ['lake-pond'] },
        {
          sentence: 'Carp met the Fish League at Lake Pond.',
          locator: 'survey/p2',
          date: { edtf: '2024-09', inferred: 'The survey says “last autumn”.' },
          about: ['fish-league'],
        },
      ],
      background: 'Carps are fish.',
      wikipedia: 'Ann Carp (counter)',
      notes: [{ text: 'The survey also writes “Anne Carp”.', locator: 'survey/p1' }],
    },
    {
      id: 'jose-trout',
      kind: 'person',
      name: 'José Trout',
      summary: 'Keeps no secrets.',
      aliases: ['José Trout'],
    },
    {
      id: 'fish-league',
      kind: 'organization',
      name: 'Fish League',
      summary: 'A league of fish.',
      aliases: ['Fish League', { text: 'FL', case: 'exact' }],
    },
    {
      id: 'pond-pact',
      kind: 'grouping',
      name: 'Pond Pact',
      summary: 'A pact of ponds.',
      aliases: ['Pond Pact'],
    },
    {
      id: 'lake-pond',
      kind: 'place',
      name: 'Lake Pond',
      summary: 'A lake.',
      point: { latitude: 60, longitude: 25 },
      aliases: ['Lake Pond'],
    },
    {
      id: 'great-count',
      kind: 'event',
      name: 'Great Count',
      summary: 'A count.',
      aliases: ['Great Count'],
    },
    {
      id: 'catch-rules',
      kind: 'instrument',
      name: 'Catch Rules',
      summary: 'Rules.',
      aliases: ['Catch Rules'],
    },
  ],
  statements: [
    {
      id: 'fish-are-few',
      speaker: 'ann-carp',
      about: ['lake-pond'],
      paraphrase: 'There are few fish left in Lake Pond, and fewer each year.',
      quote: 'few fish left',
      date: '2025-05-26',
      locator: 'survey/p1',
    },
    {
      id: 'carp-is-right',
      speaker: 'fish-league',
      about: ['ann-carp'],
      paraphrase: 'What she counted is right.',
      locator: 'survey/p2',
    },
  ],
  relations: [
    {
      from: 'ann-carp',
      type: 'works-at',
      to: 'fish-league',
      sentence: 'Ann Carp works at the Fish League.',
      locator: 'survey/p2',
    },
    {
      from: 'lake-pond',
      type: 'member-of',
      to: 'pond-pact',
      sentence: 'The lake is a member of the pact.',
      date: '2022/..',
      locator: 'survey/p3',
    },
  ],
  events: [
    {
      id: 'count-2025',
      title: 'The count of 2025',
      date: '2025-06',
      entities: ['ann-carp', 'great-count'],
      sentence: 'The fish of Lake Pond were counted.',
      locator: 'survey/p1',
    },
    {
      id: 'pact-signed',
      title: 'The pact is signed',
      date: '2022',
      entities: ['ann-carp', 'pond-pact'],
      sentence: 'The Pond Pact was signed.',
      locator: 'survey/p3',
    },
  ],
});

/** The id of an entity of this pack; throws on one that it does not have. */
export const entityId = (id: string): EntityId => {
  const entity = fishPack.entities.find((other) => other.id === id);
  if (entity === undefined) throw new Error(`There is no entity "${id}" in the pack of the tests.`);
  return entity.id;
};

/** A locator of this pack. */
export const locator = (text: string): Locator =>
  // The brand only tells locators from other texts.
  text as Locator;
