// The command that prints the mentions of pages.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Site, startSite } from '../support/site';

const ARTICLE = path.join(import.meta.dirname, 'both/pages/article.html');
const ROOT = path.resolve(import.meta.dirname, '../..');

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const annotate = (...args: readonly string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    const command = ['run', '--silent', 'annotate', '--', ...args];
    execFile('npm', command, { cwd: ROOT, encoding: 'utf8' }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });

const newFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsgloss-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
};

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe('annotate --json', () => {
  it('prints one object a line with all that the contract names, and nothing else', async () => {
    const { code, stdout } = await annotate(ARTICLE, '--json');
    expect(code).toBe(0);
    const [line = '', ...rest] = stdout.split('\n');
    expect(rest).toEqual(['']);
    const mention = (
      entity: string,
      kind: string,
      text: string,
      before: string,
      after: string,
      painted = true,
    ): object => ({ entity, kind, text, before, after, painted });
    expect(JSON.parse(line)).toEqual({
      page: ARTICLE,
      title: 'Talks in Kazan',
      mentions: [
        mention('brics', 'grouping', 'BRICS', '', ' meets in Kazan Prime Mi'),
        mention(
          'anwar-ibrahim',
          'person',
          'Anwar Ibrahim',
          'in Kazan Prime Minister ',
          ' will speak, and so will',
        ),
        mention(
          'vladimir-putin',
          'person',
          'Vladimir Putin',
          'will speak, and so will ',
          '. The Western sanctions ',
        ),
        mention(
          'western-sanctions',
          'instrument',
          'Western\u00A0sanctions',
          'ill Vladimir Putin. The ',
          ' were not on the agenda.',
        ),
        mention(
          'anwar-ibrahim',
          'person',
          'Anwar',
          'were not on the agenda. ',
          ' left early, and Anwar d',
        ),
        mention(
          'anwar-ibrahim',
          'person',
          'Anwar',
          '. Anwar left early, and ',
          ' did not say why.',
          false,
        ),
        {
          ...mention(
            'valdai-discussion-club',
            'organization',
            'Valdai Discussion Club',
            'The ',
            ' met too.',
          ),
          frame: 'about:srcdoc',
        },
      ],
      scan: {
        ms: expect.any(Number),
        longestSliceMs: expect.any(Number),
        characters: expect.any(Number),
        textNodes: expect.any(Number),
      },
    });
  });

  it('does the other pages where one is missing or does not load, and says so', async () => {
    const gone = 'http://127.0.0.1:1/';
    const { code, stdout, stderr } = await annotate('no-such.html', ARTICLE, gone, '--json');
    expect(code).toBe(1);
    const lines = stdout.trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { page: string }).page)).toEqual([ARTICLE]);
    expect(stderr).toContain('no-such.html: there is no such file');
    expect(stderr).toContain(gone);
  });

  it('takes addresses', async () => {
    const address = site.serve('<title>Here</title><p>By BRICS</p>');
    const { code, stdout } = await annotate(address, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      page: address,
      title: 'Here',
      mentions: [{ entity: 'brics' }],
    });
  });

  it('lets no request of a saved page out, and runs no script of it', async () => {
    const folder = newFolder();
    const file = path.join(folder, 'saved.html');
    const address = site.serve('document.body.append("Vladimir Putin")', {
      type: 'text/javascript',
    });
    writeFileSync(
      file,
      `<title>Saved</title><p>BRICS</p><script src="${address}"></script>
       <script>document.body.append('Vladimir Putin'); fetch('${address}')</script>
       <img src="${address}"><iframe src="${address}"></iframe><link rel="stylesheet" href="${address}">`,
    );
    const { stdout } = await annotate(file, '--json');
    const { mentions } = JSON.parse(stdout) as { mentions: { entity: string }[] };
    expect(mentions.map(({ entity }) => entity)).toEqual(['brics']);
    expect(site.requests()).not.toContain(new URL(address).pathname);
  });
});

describe('annotate --explain', () => {
  // The last frame never finishes loading, and keeps nobody waiting.
  const PAGE = `<title>Why</title><p>Anwar Ibrahim spoke, then Anwar. Malaysia Airlines flies.</p>
    <p>Korolev and ASEAN</p><p hidden>BRICS</p><iframe srcdoc="<p>In Russia</p>"></iframe>
    <iframe src="javascript:void(0)"></iframe>`;

  it('tells people why each mention stands, and what is left out and why', async () => {
    const { code, stdout } = await annotate(site.serve(PAGE), '--explain');
    expect(code).toBe(0);
    const [, ...lines] = stdout.trimEnd().split('\n');
    const said = lines.join('\n');
    expect(said).toContain('● anwar-ibrahim: …[Anwar Ibrahim] spoke');
    expect(said).toContain('by “Anwar”; a short form, alive by “Anwar Ibrahim”');
    expect(said).toMatch(
      /– malaysia: .*\[Malaysia\] Airlines.*\n.*\n +left out: a part of a proper/,
    );
    expect(said).toMatch(/\[Korolev\].*\n.*\n +left out: a short form without its full name/);
    expect(said).toMatch(/\[BRICS\].*\n.*\n +left out: not visible/);
    expect(said).toMatch(/in the frame about:srcdoc\n.*\[Russia\]/);
    expect(said.indexOf('malaysia')).toBeLessThan(said.indexOf('asean'));
  });

  it('adds to the JSON of each mention, and changes nothing else of it', async () => {
    const address = site.serve(PAGE);
    const plain = JSON.parse((await annotate(address, '--json')).stdout) as Json;
    const why = JSON.parse((await annotate(address, '--json', '--explain')).stdout) as Json;
    expect(Object.keys(plain)).toEqual(['page', 'title', 'mentions', 'scan']);
    expect(why.mentions).toEqual(
      plain.mentions.map((mention) => ({ ...mention, explanation: expect.any(Object) })),
    );
    expect(why.mentions.map(({ explanation }) => explanation)).toMatchObject([
      { names: [{ entity: 'anwar-ibrahim', alias: 'Anwar Ibrahim' }] },
      { names: [{ alias: 'Anwar', aliveBy: 'Anwar Ibrahim' }], unpainted: expect.any(String) },
      { names: [{ entity: 'asean', policies: expect.any(Array) }] },
      { names: [{ entity: 'russia', policies: [] }], unpainted: expect.any(String) },
    ]);
    expect(why.suppressed).toContainEqual({
      entity: 'malaysia',
      kind: 'place',
      alias: 'Malaysia',
      policies: [],
      text: 'Malaysia',
      before: expect.stringMatching(/then Anwar\. $/),
      after: expect.stringMatching(/^ Airlines flies\. /),
      reason: 'a part of a proper name',
    });
    expect(why.suppressed).toContainEqual(
      expect.objectContaining({ text: 'Anwar', inside: 'Anwar Ibrahim' }),
    );
  });
});

interface Json {
  readonly mentions: readonly { readonly explanation?: unknown }[];
  readonly suppressed?: readonly unknown[];
}

describe('annotate', () => {
  it('prints mentions for people, and leaves pictures where they are wanted', async () => {
    const folder = newFolder();
    const { code, stdout } = await annotate(ARTICLE, '--shots', folder);
    expect(code).toBe(0);
    expect(stdout).toContain('[Anwar Ibrahim] will speak');
    expect(readdirSync(folder)).toEqual(['1-article.html.png']);
  });

  it('says how it is used when it is given nothing', async () => {
    const { code, stdout, stderr } = await annotate();
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('usage:');
    expect(existsSync(ARTICLE)).toBe(true);
  });
});
