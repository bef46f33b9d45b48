// Questions that a reader of the two documents can answer, answered from the compiled pack alone:
// each by one entity's role or note, one fact or one statement, with its passage. Each is asked
// again of a pack that lacks just that, where it must have no answer.
import { expect, test } from 'vitest';
import type { Entity, Fact, Note, Pack, Statement } from '../../pack/schema';
import { BUNDLED_PACK, loadPack } from '../../scripts/support/pack-source';

// What is shipped is JSON: nothing that JSON cannot carry may be needed for an answer.
const pack: Pack = JSON.parse(JSON.stringify(loadPack(BUNDLED_PACK)));

/** The one item of which `holds` is true; fails where there are none or several. */
const theOne = <T>(items: readonly T[], holds: (item: T) => boolean): T => {
  const found = items.filter(holds);
  const [one] = found;
  if (one === undefined || found.length > 1)
    throw new Error(`${found.length} answers instead of one`);
  return one;
};

type Finder<T> = (asked: Pack) => T;
const entity =
  (id: string): Finder<Entity> =>
  ({ entities }) =>
    theOne(entities, (one) => one.id === id);
const fact =
  (of: string, words: RegExp): Finder<Fact> =>
  (asked) =>
    theOne(entity(of)(asked).facts, ({ sentence }) => words.test(sentence));
const note =
  (of: string, words: RegExp): Finder<Note> =>
  (asked) =>
    theOne(entity(of)(asked).notes, ({ text }) => words.test(text));
const statement =
  (by: string, words: RegExp): Finder<Statement> =>
  ({ statements }) =>
    theOne(statements, ({ speaker, paraphrase }) => speaker === by && words.test(paraphrase));
const role =
  (of: string): Finder<Entity['role']> =>
  (asked) =>
    theOne([entity(of)(asked).role], (one) => one !== undefined);
const dateOf =
  (document: string): Finder<object> =>
  ({ documents }) =>
    theOne([theOne(documents, ({ id }) => id === document).date], (one) => one !== undefined);

const saying = (words: RegExp): unknown => expect.stringMatching(words);
const among = (...ids: readonly string[]): unknown => expect.arrayContaining([...ids]);
const inferred = (edtf: string, from: RegExp): object => ({ edtf, inferred: saying(from) });

const REPORT = 'new-york-report-2025';
const QUESTIONS: readonly (readonly [string, Finder<unknown>, object])[] = [
  [
    'Who cites which data for the $22 billion?',
    statement('lowy-institute', /\$22 billion/),
    {
      paraphrase: saying(/\$22 billion in 2023, a record high.*Russian data.*Lowy.*cites/),
      about: among('russia', 'asean'),
      locator: `${REPORT}/p4`,
    },
  ],
  [
    'What did Anwar Ibrahim say in Vladivostok, and when?',
    fact('anwar-ibrahim', /Vladivostok/),
    {
      sentence: saying(/Vladivostok in September 2024.*praised Putin and Moscow/),
      date: inferred('2024-09', /in September last year/),
      locator: `${REPORT}/p13`,
    },
  ],
  [
    'Which countries are partners of BRICS?',
    fact('brics', /partner/),
    {
      sentence: saying(/Malaysia, Thailand and Vietnam are partner countries of BRICS/),
      about: ['malaysia', 'thailand', 'vietnam'],
      locator: `${REPORT}/p9`,
    },
  ],
  [
    'Why does Korolev think that Russia turns to Malaysia?',
    statement('alexander-korolev', /because/),
    {
      paraphrase: saying(
        /in part because of Western sanctions against Russia.*US trade restrictions on Malaysia/,
      ),
      about: among('western-sanctions', 'us-trade-restrictions'),
      locator: 'valdai-2025/p4',
    },
  ],
  [
    'Who opened which exhibition where, and when?',
    fact('asean-russia-nuclear-exhibition', /opened/),
    {
      sentence: saying(
        /Kao Kim Hourn, opened the exhibition on cooperation of ASEAN and Russia.*headquarters in Jakarta/,
      ),
      about: among('kao-kim-hourn', 'asean', 'jakarta'),
      date: inferred('2025-02', /in February/),
      locator: `${REPORT}/p6`,
    },
  ],
  [
    'How large was Russia’s trade with ASEAN in 2023, by whose data, and how fast did it grow?',
    fact('russia', /record/),
    {
      attribution: 'Russian data cited by the Lowy Institute',
      quantities: [
        { value: 22, unit: 'billion US dollars', date: { edtf: '2023' } },
        { value: 14, unit: 'percent, year on year', qualifier: 'more than' },
      ],
      locator: `${REPORT}/p4`,
    },
  ],
  [
    'Who agreed in June 2025 on a fund of what size, and where?',
    fact('rdif-danantara-fund', /signed/),
    {
      quantities: [{ value: 2, unit: 'billion euros' }],
      date: inferred('2025-06', /last month/),
      about: among('danantara', 'rdif', 'st-petersburg'),
      locator: `${REPORT}/p7`,
    },
  ],
  [
    'What did Anwar say of Moscow’s soft power?',
    statement('anwar-ibrahim', /has a remarkable soft power/),
    {
      quote: 'remarkable soft power',
      date: inferred('2024-09', /in September last year/),
      locator: `${REPORT}/p13`,
    },
  ],
  [
    'For what did Anwar praise Putin, and what does the report presume of it?',
    statement('anwar-ibrahim', /determination/),
    {
      quote: 'determination…to survive',
      paraphrase: saying(/the report presumes that he meant Western sanctions/),
      locator: `${REPORT}/p13`,
    },
  ],
  [
    'Is Indonesia a member of BRICS?',
    fact('brics', /Indonesia/),
    {
      sentence: 'Indonesia is by now a formal member of BRICS.',
      date: { edtf: '2025-07' },
      locator: `${REPORT}/p9`,
    },
  ],
  [
    'What did Russia become for Malaysia by the end of 2024?',
    statement('alexander-korolev', /2024/),
    {
      paraphrase: saying(
        /by the end of 2024 Russia had become Malaysia’s main export market for computers.*by the account of Korolev’s argument/,
      ),
      locator: 'valdai-2025/p4',
    },
  ],
  [
    'What does Malaysia buy from Russia?',
    statement('alexander-korolev', /depends heavily/),
    {
      paraphrase: saying(
        /energy from Russia, coal above all, and on fertilizers and farm products/,
      ),
      locator: 'valdai-2025/p4',
    },
  ],
  [
    'What office did Nur Jazlan Mohamed have?',
    role('nur-jazlan-mohamed'),
    {
      text: saying(/Deputy Chairman.*Senate/),
      asOf: { edtf: '2025-05-26' },
      locator: 'valdai-2025/p3',
    },
  ],
  [
    'What is odd about the name of that office?',
    note('nur-jazlan-mohamed', /Dewan Negara/),
    { text: saying(/upper house/), locator: 'valdai-2025/p3' },
  ],
  [
    'How does the report spell the name of Indonesia’s fund?',
    note('danantara', /spells/),
    { text: saying(/Danatara.*Danantara/), locator: `${REPORT}/p7` },
  ],
  [
    'What does Kuala Lumpur do when it must make a strategic choice?',
    statement('nur-jazlan-mohamed', /forced into a strategic choice/),
    {
      paraphrase: saying(
        /alignment with its neighbours first, and among them Russia has a key position/,
      ),
      locator: 'valdai-2025/p3',
    },
  ],
  [
    'What is the political centre of the Asia-Pacific, and how does the region see Russia?',
    statement('fyodor-lukyanov', /political centre/),
    {
      paraphrase: saying(/ASEAN.*on the whole favourably disposed towards Russia/),
      date: { edtf: '2025-05-26' },
      locator: 'valdai-2025/p2',
    },
  ],
  [
    'Who says that many Malaysians blame the United States for the war in Ukraine?',
    ({ statements }) => theOne(statements, ({ paraphrase }) => /provoked the war/.test(paraphrase)),
    { speaker: 'bridget-welsh', about: among('united-states'), locator: `${REPORT}/p14` },
  ],
  [
    'What model is Russia, and for whom, in Abuza’s suggestion?',
    statement('zachary-abuza', /model/),
    {
      quote: 'interesting model',
      paraphrase: saying(/To Indonesia and Malaysia.*Abuza suggested/),
      locator: `${REPORT}/p16`,
    },
  ],
  [
    'What did Prabowo answer when asked about the G7?',
    statement('prabowo-subianto', /friendship with everybody/),
    { quote: 'We want to be friends with everybody', locator: `${REPORT}/p17` },
  ],
  [
    'Since when have Malaysia and Indonesia spoken more favourably of Moscow?',
    fact('moscow', /more favourable/),
    { date: { edtf: '2024/..' }, about: among('malaysia', 'indonesia'), locator: `${REPORT}/p12` },
  ],
  [
    'On what power does Indonesia still rely?',
    fact('indonesia', /coal/),
    { sentence: saying(/relies heavily on coal for its power/), locator: `${REPORT}/p5` },
  ],
  [
    'When was the discussion at the Valdai Club, and on what?',
    fact('valdai-discussion-may-2025', /expert discussion/),
    {
      sentence: saying(/26 May 2025.*partnership of Russia and Malaysia.*chairmanship of ASEAN/),
      date: { edtf: '2025-05-26' },
      locator: 'valdai-2025/p1',
    },
  ],
  [
    'Of when is the report, and how is that known?',
    dateOf(REPORT),
    inferred('2025-07', /last month/),
  ],
];

test.each(QUESTIONS)('%s', (_, find, answer) => {
  expect(find(pack)).toMatchObject(answer);
});

test.each(QUESTIONS)('%s – no answer without it', (_, find) => {
  const found = find(pack);
  const poorer: Pack = JSON.parse(
    JSON.stringify(pack, (__, value: unknown) => {
      if (value === found) return undefined;
      return Array.isArray(value) ? value.filter((item) => item !== found) : value;
    }),
  );
  expect(() => find(poorer)).toThrow('0 answers instead of one');
});

test('Both documents are whole: four passages, and a title with eighteen', () => {
  const passages = pack.documents.map(({ id, sections }) => [
    id,
    sections.flatMap((section) => section.passages.map((passage) => passage.id)),
  ]);
  const numbered = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => `p${index + 1}`);
  expect(Object.fromEntries(passages)).toEqual({
    'valdai-2025': numbered(4),
    'new-york-report-2025': ['title', ...numbered(18)],
  });
});
