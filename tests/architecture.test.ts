// The house: who may import whom, and what may stand where. Each message says what the rule is.
import type { i18n } from '#i18n';
import { describe, expect, it } from 'vitest';
import { BUNDLED_PACK, loadPack } from '../scripts/support/pack-source';
import { filesBelow, readSourceTree, type SourceFile, textOf } from './support/source-tree';

interface Floor {
  /** Folders that may be imported, besides the file's own. */
  readonly folders: readonly string[];
  /** Packages that may be imported; where this is absent, all may. */
  readonly packages?: readonly string[];
}

const FLOORS: Readonly<Record<string, Floor>> = {
  core: { folders: [], packages: [] },
  pack: { folders: ['core'], packages: ['zod', 'minisearch'] },
  page: { folders: ['core'], packages: ['mark.js'] },
  components: {
    folders: ['pack', 'core'],
    packages: [
      'preact',
      'mark.js',
      'lucide',
      'd3-force',
      'd3-geo',
      'topojson-client',
      'world-atlas/land-110m.json',
      '#i18n',
    ],
  },
  browser: {
    folders: ['pack', 'core'],
    packages: ['wxt', '@wxt-dev/browser', 'webextension-polyfill', '#i18n'],
  },
  entrypoints: {
    folders: ['page', 'components', 'browser', 'pack', 'core'],
    packages: [
      'wxt',
      'preact',
      'virtual:lexicon',
      'virtual:sample',
      'virtual:decoys',
      'virtual:source-runs',
      '#i18n',
    ],
  },
  modules: { folders: ['page', 'pack', 'core', 'scripts'] },
  scripts: { folders: ['page', 'components', 'browser', 'pack', 'core'] },
  tests: { folders: ['page', 'components', 'browser', 'pack', 'core', 'scripts', 'modules'] },
};
/** What ships, as against what builds and checks it. */
const SHIPPED = ['core', 'pack', 'page', 'components', 'browser', 'entrypoints'];
const MIRRORED = ['core', 'pack', 'page', 'components', 'browser', 'modules', 'scripts'];
const MAX_LINES = 300;

const tree = readSourceTree();
const shipped = tree.filter(({ folder }) => SHIPPED.includes(folder));
const folderOf = (file: string): string => file.slice(0, file.indexOf('/'));
const listed = (folders: readonly string[]): string =>
  folders.length === 0 ? 'nothing' : folders.map((folder) => `${folder}/`).join(', ');

it('sees the files that it judges', () => {
  for (const folder of Object.keys(FLOORS)) {
    const files = tree.filter((file) => file.folder === folder);
    expect(files.length, `no file was seen in ${folder}/`).toBeGreaterThan(0);
  }
  expect(tree.flatMap(({ imports }) => imports).length).toBeGreaterThan(100);
});

describe('imports', () => {
  it('go from each floor only to those below it', () => {
    const wrong = tree.flatMap(({ path, folder, imports }) => {
      const allowed = FLOORS[folder]?.folders;
      return imports
        .filter(({ isPackage }) => allowed !== undefined && !isPackage)
        .filter(({ of }) => folderOf(of) !== folder && of !== 'package.json')
        .filter(({ of }) => !allowed?.includes(folderOf(of)))
        .map(({ of }) => `${path} imports ${of}: ${folder}/ may import ${listed(allowed ?? [])}.`);
    });
    expect(wrong).toEqual([]);
  });

  it('bring in only the packages that a floor may use', () => {
    const isOf = (name: string, of: string): boolean => of === name || of.startsWith(`${name}/`);
    const wrong = tree.flatMap(({ path, folder, imports }) => {
      const allowed = FLOORS[folder]?.packages;
      return imports
        .filter(({ isPackage, of }) => isPackage && !allowed?.some((name) => isOf(name, of)))
        .filter(() => allowed !== undefined)
        .map(
          ({ of }) => `${path} imports ${of}: ${folder}/ may use ${allowed?.join(', ') || 'none'}.`,
        );
    });
    expect(wrong).toEqual([]);
  });

  it('never go round in a circle', () => {
    expect(circlesIn(tree)).toEqual([]);
  });

  it('never lead from what ships to the values of zod', () => {
    const carriers = new Set(
      tree.filter(({ imports }) => imports.some(isZodValue)).map(({ path }) => path),
    );
    expect(carriers, 'the pack format is written in zod').toContain('pack/schema.ts');
    for (const carrier of carriers) {
      for (const { path, imports } of tree) {
        if (imports.some(({ of, isType }) => of === carrier && !isType)) carriers.add(path);
      }
    }
    const wrong = [...carriers].filter((file) => file.startsWith('entrypoints/'));
    expect(wrong, 'take types with `import type`; values of zod stay in the build').toEqual([]);
  });
});

describe('files', () => {
  it('re-export nothing but what is theirs', () => {
    // An entrypoint with a folder of its own begins in its index.
    const isBarrel = ({ path, folder, text }: SourceFile): boolean =>
      (folder !== 'entrypoints' && /\/index\.tsx?$/.test(path)) || /^export \*/m.test(text);
    expect(tree.filter(isBarrel).map(({ path }) => `${path} is a barrel.`)).toEqual([]);
  });

  it('lie in folders whose names say what belongs there', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|lib|misc)\//;
    expect(tree.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });

  it(`have at most ${MAX_LINES} lines`, () => {
    const wrong = tree.filter(({ lines }) => lines > MAX_LINES);
    expect(wrong.map(({ path, lines }) => `${path} has ${lines} lines.`)).toEqual([]);
  });

  it('name the extension API in browser/ alone', () => {
    const names = shipped.filter(
      ({ folder, text }) => folder !== 'browser' && /\b(?:chrome|browser)\.\w+\.\w+\(/.test(text),
    );
    expect(names.map(({ path }) => `${path} calls the extension API.`)).toEqual([]);
  });

  it('leave the words of the interface to locales/', () => {
    const attribute = /\b(?:aria-label|title|placeholder|alt)="[^"]*\p{L}/u;
    const text = /^\s+\p{Lu}\p{L}*(?: [\p{L}’,]+)*[.…:]?$/mu;
    const wrong = shipped.filter(
      ({ path, text: source }) =>
        path.endsWith('.tsx') && (attribute.test(source) || text.test(source)),
    );
    expect(wrong.map(({ path }) => `${path} has words: put them into locales/en.yml.`)).toEqual([]);
  });

  it('name the words by keys that are there: another does not compile', () => {
    // @ts-expect-error No text has this key.
    const asked = (texts: typeof i18n): string => texts.t('card.nowhere');
    expect(asked).toBeTypeOf('function');
  });

  it('make no markup out of text', () => {
    const unsafe = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b/;
    const wrong = shipped.filter(({ text }) => unsafe.test(text));
    expect(wrong.map(({ path }) => `${path} assigns markup.`)).toEqual([]);
  });

  it('ask no clock of the day, which jumps', () => {
    const wrong = shipped.filter(({ text }) => /\bDate\.now\b|\bnew Date\(\)/.test(text));
    expect(
      wrong.map(({ path }) => `${path} asks what time it is: performance.now() goes on evenly.`),
    ).toEqual([]);
  });

  it('lead out of the extension by https alone, and tell nobody from where', () => {
    const wrong = shipped.flatMap(({ path, text }) => [
      ...[...text.matchAll(/<a\b[^>]*?target="_blank"[^>]*?>/gs)]
        .filter(([tag]) => !/rel="noopener noreferrer"/.test(tag) || !/https:\/\//.test(tag))
        .map(([tag]) => `${path}: ${tag}`),
      ...(/\bhttp:\/\/(?!www\.w3\.org|\*)|window\.open\(/.test(text) ? [path] : []),
    ]);
    expect(wrong).toEqual([]);
  });

  it('ask the network for nothing but what is their own', () => {
    const asks = /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b|\bfetch\(/;
    const wrong = shipped.filter(({ path, text }) => asks.test(text) && path !== PACK_READER);
    expect(wrong.map(({ path }) => `${path} asks the network.`)).toEqual([]);
  });
});

/** Reads pack.json of the extension itself. */
const PACK_READER = 'browser/pack-store.ts';

describe('tests', () => {
  it('stand where the file stands that they test', () => {
    const orphans = tree
      .map(({ path }) => /^tests\/(.+)\.test\.tsx?$/.exec(path)?.[1] ?? '')
      .filter((subject) => MIRRORED.includes(folderOf(subject)))
      .filter(
        (subject) => !tree.some(({ path }) => path.replace(/\.(?:tsx?|css)$/, '') === subject),
      );
    expect(orphans.map((subject) => `There is no ${subject}.ts to test.`)).toEqual([]);
  });
});

describe('the names of the bundled pack', () => {
  const { entities } = loadPack(BUNDLED_PACK);
  const isCode = (file: string): boolean =>
    /\.(?:tsx?|css|html|json)$/.test(file) &&
    !/^(?:data|tests)\//.test(file) &&
    file !== 'package-lock.json';

  it('stand in data/ and tests/ alone', () => {
    const names = entities.flatMap(({ id, name }) => [id, name]);
    const named = new RegExp(
      `(?<![\\p{L}\\d-])(?:${names.map((name) => name.replace(/[.*+?()[\]]/g, '\\$&')).join('|')})(?![\\p{L}\\d-])`,
      'u',
    );
    expect('We met in Example Town.').not.toMatch(named);
    expect(`We met ${names[0]}.`).toMatch(named);
    const files = filesBelow(isCode);
    expect(files.length).toBeGreaterThan(100);
    const wrong = files.flatMap((file) =>
      textOf(file)
        .split('\n')
        .flatMap((line, index) => {
          const [name] = named.exec(line) ?? [];
          return name === undefined ? [] : `${file}:${index + 1} names “${name}”.`;
        }),
    );
    expect(wrong).toEqual([]);
  });
});

const isZodValue = ({ of, isType }: SourceFile['imports'][number]): boolean =>
  of === 'zod' && !isType;

/** Every circle of imports, as the files along it. */
const circlesIn = (files: readonly SourceFile[]): string[] => {
  const importsOf = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.filter(({ isPackage }) => !isPackage).map(({ of }) => of),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start !== -1) circles.push([...way.slice(start), file].join(' → '));
    if (start !== -1 || done.has(file)) return;
    for (const next of importsOf.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of importsOf.keys()) visit(file, []);
  return circles;
};
