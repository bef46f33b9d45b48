// Questions that a reader of the two documents can answer, answered from the compiled pack alone:
// each by one entity, fact, statement, relation or event, with its passage.
import { expect, test } from 'vitest';
import type { EntityId, Statement } from '../../pack/schema';
import { BUNDLED_PACK, loadPack } from '../../scripts/support/pack-source';

// What is shipped is JSON: nothing that JSON cannot carry may be needed for an answer.
const pack: ReturnType<typeof loadPack> = JSON.parse(JSON.stringify(loadPack(BUNDLED_PACK)));

/** The one item of which `test` holds; fails where there are none or several. */
const theOne = <T>(items: readonly T[], holds: (item: T) => boolean): T => {
  const found = items.filter(holds);
  const [one] = found;
  if (one === undefined || found.length > 1)
    throw new Error(`${found.length} answers instead of one`);
  return one;
};
const entity = (id: string): (typeof pack.entities)[number] =>
  theOne(pack.entities, (one) => one.id === id);
const statement = (speaker: string, words: RegExp): Statement =>
  theOne(pack.statements, (one) => one.speaker === speaker && words.test(one.paraphrase));
const namesOf = (ids: readonly EntityId[]): readonly string[] => ids.map((id) => entity(id).name);

test('Who cites which data for the $22 billion?', () => {
  const { paraphrase, speaker, about, locator } = statement('lowy-institute', /\$22 billion/);
  expect(entity(speaker).name).toBe('Lowy Institute');
  expect(paraphrase).toMatch(/\$22 billion in 2023, a record high, according to Russian data/);
  expect(about).toEqual(expect.arrayContaining(['russia', 'asean']));
  expect(locator).toBe('new-york-report-2025/p4');
});

test('How large was the trade of Russia with ASEAN in 2023, by whose data, and how fast did it grow?', () => {
  const fact = theOne(entity('lowy-institute').facts, ({ quantities }) => quantities !== undefined);
  expect(fact).toMatchObject({
    attribution: 'Russian data cited by the Lowy Institute',
    locator: 'new-york-report-2025/p4',
    quantities: [
      { value: 22, unit: 'billion US dollars', date: { edtf: '2023' } },
      { value: 14, unit: 'percent, year on year', qualifier: 'more than' },
    ],
  });
});

test('What did Anwar Ibrahim say of Moscow’s soft power in Vladivostok, and when?', () => {
  const said = statement('anwar-ibrahim', /has a remarkable soft power/);
  expect(said).toMatchObject({
    quote: 'remarkable soft power',
    date: { edtf: '2024-09' },
    locator: 'new-york-report-2025/p13',
  });
  expect(said.paraphrase).toMatch(/on his trip to Vladivostok/);
  expect(said.date?.inferred).toMatch(/September last year/);
});

test('For what did Anwar praise Putin, and what does the report presume of it?', () => {
  const { quote, paraphrase, locator } = statement('anwar-ibrahim', /determination/);
  expect(quote).toBe('determination…to survive');
  expect(paraphrase).toMatch(/the report presumes that he meant Western sanctions/);
  expect(locator).toBe('new-york-report-2025/p13');
});

test('Which countries are partners of BRICS?', () => {
  const partners = pack.relations.filter(({ type, to }) => type === 'partner-of' && to === 'brics');
  expect(namesOf(partners.map(({ from }) => from)).toSorted()).toEqual([
    'Malaysia',
    'Thailand',
    'Vietnam',
  ]);
  expect(partners.map(({ locator }) => locator)).toEqual(Array(3).fill('new-york-report-2025/p9'));
});

test('Which countries are members of BRICS, and where does it say so of Indonesia?', () => {
  const members = pack.relations.filter(({ type, to }) => type === 'member-of' && to === 'brics');
  expect(namesOf(members.map(({ from }) => from)).toSorted()).toEqual([
    'Brazil',
    'China',
    'India',
    'Indonesia',
    'Russia',
    'South Africa',
  ]);
  expect(theOne(members, ({ from }) => from === 'indonesia')).toMatchObject({
    sentence: 'Indonesia is now a formal member of BRICS.',
    locator: 'new-york-report-2025/p9',
  });
});

test('Why does Korolev think that Russia turns to Malaysia?', () => {
  const { paraphrase, about, locator } = statement('alexander-korolev', /because/);
  expect(paraphrase).toMatch(/in part because of Western sanctions against Russia/);
  expect(paraphrase).toMatch(/US trade restrictions on Malaysia/);
  expect(about).toEqual(expect.arrayContaining(['western-sanctions', 'us-trade-restrictions']));
  expect(locator).toBe('valdai-2025/p4');
});

test('What did Russia become for Malaysia by the end of 2024?', () => {
  const { paraphrase, locator } = statement('alexander-korolev', /2024/);
  expect(paraphrase).toMatch(
    /by the end of 2024 Russia had become Malaysia’s main export market for computers/,
  );
  expect(locator).toBe('valdai-2025/p4');
});

test('What does Malaysia buy from Russia?', () => {
  const { paraphrase, locator } = statement('alexander-korolev', /depends heavily/);
  expect(paraphrase).toMatch(
    /energy from Russia, coal above all, and on fertilizers and farm products/,
  );
  expect(locator).toBe('valdai-2025/p4');
});

test('Who opened which exhibition where, and when?', () => {
  const opened = theOne(pack.events, ({ id }) => id === 'nuclear-exhibition-opened');
  expect(opened.date).toMatchObject({
    edtf: '2025-02',
    inferred: expect.stringMatching(/in February/),
  });
  expect(namesOf(opened.entities)).toEqual(expect.arrayContaining(['Kao Kim Hourn', 'Jakarta']));
  expect(opened.sentence).toMatch(
    /Kao Kim Hourn, opened an exhibition on cooperation between ASEAN and Russia/,
  );
  expect(opened.sentence).toMatch(/at the bloc’s headquarters in Jakarta/);
  expect(opened.locator).toBe('new-york-report-2025/p6');
});

test('Who agreed in June 2025 on a fund of what size, and where?', () => {
  const fact = theOne(
    entity('rdif-danantara-fund').facts,
    ({ quantities }) => quantities !== undefined,
  );
  expect(fact).toMatchObject({
    quantities: [{ value: 2, unit: 'billion euros' }],
    date: { edtf: '2025-06', inferred: expect.stringMatching(/last month/) },
    locator: 'new-york-report-2025/p7',
  });
  expect(fact.about).toEqual(expect.arrayContaining(['danantara', 'rdif', 'st-petersburg']));
});

test('How does the report spell the name of Indonesia’s fund?', () => {
  const note = theOne(entity('danantara').notes, ({ text }) => text.includes('Danatara'));
  expect(note.locator).toBe('new-york-report-2025/p7');
});

test('What office did Nur Jazlan Mohamed have, and what is odd about its name?', () => {
  const { role, notes } = entity('nur-jazlan-mohamed');
  expect(role).toMatchObject({ asOf: { edtf: '2025-05-26' }, locator: 'valdai-2025/p3' });
  expect(role?.text).toMatch(/Deputy Chairman/);
  expect(theOne(notes, ({ text }) => text.includes('Dewan Negara')).locator).toBe('valdai-2025/p3');
});

test('What does Kuala Lumpur do when it must make a strategic choice?', () => {
  const { paraphrase, locator } = statement('nur-jazlan-mohamed', /forced into a strategic choice/);
  expect(paraphrase).toMatch(
    /alignment with its neighbours first, and among them Russia has a key position/,
  );
  expect(locator).toBe('valdai-2025/p3');
});

test('Who says that many Malaysians blame the United States for the war in Ukraine, and in what office?', () => {
  const { speaker, locator } = statement(
    'bridget-welsh',
    /United States provoked the war in Ukraine/,
  );
  expect(entity(speaker).role?.text).toMatch(
    /Honorary research associate .* University of Nottingham/,
  );
  expect(locator).toBe('new-york-report-2025/p14');
});

test('What model is Russia, and for whom, in Abuza’s suggestion?', () => {
  const { quote, paraphrase, locator } = statement('zachary-abuza', /model/);
  expect(quote).toBe('interesting model');
  expect(paraphrase).toMatch(/^To Indonesia and Malaysia .* Abuza suggested/);
  expect(locator).toBe('new-york-report-2025/p16');
});

test('Why did Prabowo not go to the G7?', () => {
  const { quote, locator, date } = statement('prabowo-subianto', /friendship with everybody/);
  expect(quote).toBe('We want to be friends with everybody');
  expect(locator).toBe('new-york-report-2025/p17');
  expect(date).toBeUndefined();
});

test('When did Malaysia and Indonesia begin to speak more favourably of Moscow?', () => {
  const event = theOne(pack.events, ({ sentence }) => /more favourable to Moscow/.test(sentence));
  expect(event).toMatchObject({ date: { edtf: '2024/..' }, locator: 'new-york-report-2025/p12' });
});

test('Of when is the report, and how is that known?', () => {
  const { date } = theOne(pack.documents, ({ id }) => id === 'new-york-report-2025');
  expect(date).toMatchObject({ edtf: '2025-07', inferred: expect.stringMatching(/last month/) });
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
