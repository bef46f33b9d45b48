// The project's own source files and what each imports, read without running any of them.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SOURCE = /\.(?:tsx?|css)$/;
const NOT_OURS = new Set(['node_modules', '.output', '.wxt', '.git']);

export interface Import {
  /** The file as a path from the project's root, or a package with what follows its name. */
  readonly of: string;
  readonly isPackage: boolean;
  /** Whether nothing of it remains when the types are gone. */
  readonly isType: boolean;
}

export interface SourceFile {
  /** From the project's root, with slashes. */
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

const slashed = (file: string): string => path.relative(ROOT, file).replaceAll(path.sep, '/');

/** All files below the root that `accept` takes, as paths from it. Folders that are made are left out. */
export const filesBelow = (accept: (file: string) => boolean, folder = ROOT): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : filesBelow(accept, place);
    return accept(slashed(place)) ? [slashed(place)] : [];
  });

/** The text of a file, by its path from the root. */
export const textOf = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** Every TypeScript and CSS file of the project. */
export const readSourceTree = (): readonly SourceFile[] =>
  filesBelow((file) => SOURCE.test(file)).map((file) => {
    const text = textOf(file);
    return {
      path: file,
      folder: file.includes('/') ? file.slice(0, file.indexOf('/')) : '',
      text,
      lines: text.split('\n').length - 1,
      imports: importsOf(file, text),
    };
  });

const STATEMENT = /^(?:import|export)\s+(type\s)?(?:[^;'"]*?\sfrom\s+)?'([^'\n]+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'\s*\)/g;

const importsOf = (file: string, text: string): readonly Import[] => [
  ...[...text.matchAll(STATEMENT)].map(([, type, from = '']) =>
    resolve(file, from, type !== undefined),
  ),
  ...[...text.matchAll(DYNAMIC)].map(([, from = '']) => resolve(file, from, false)),
];

const resolve = (file: string, from: string, isType: boolean): Import => {
  if (!from.startsWith('.')) return { of: from, isPackage: true, isType };
  const [bare = ''] = from.split('?');
  const place = path.resolve(ROOT, path.dirname(file), bare);
  const found = [place, `${place}.ts`, `${place}.tsx`, `${place}.d.ts`].find(
    (candidate) => existsSync(candidate) && statSync(candidate).isFile(),
  );
  if (found === undefined) throw new Error(`${file} imports ${from}, which is not there.`);
  return { of: slashed(found), isPackage: false, isType };
};
