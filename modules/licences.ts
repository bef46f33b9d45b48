// Writes licences.txt into each build: the terms of all packages of which something ships.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** The folder of the package that a module comes from; a package within another is itself. */
const PACKAGE = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** Gathers the folders of packages of which code is left in a bundle. */
const gather = (folders: Set<string>): Plugin => ({
  name: 'newsgloss-licences',
  generateBundle: (_, bundle) => {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
        const folder = PACKAGE.exec(id)?.[1];
        if (folder !== undefined && renderedLength > 0) folders.add(folder);
      }
    }
  },
});

const termsOf = (folder: string): string => {
  // The form of every package's own file.
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as PackageFile;
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  if (license === undefined && files.length === 0) throw new Error(`${name} names no licence.`);
  const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n');
};

export default defineWxtModule({
  name: 'licences',
  setup: (wxt) => {
    const folders = new Set<string>();
    addViteConfig(wxt, () => ({ plugins: [gather(folders)] }));
    wxt.hook('build:done', () => {
      const own = readFileSync(path.join(wxt.config.root, 'LICENSE'), 'utf8').trim();
      const terms = [...folders].map(termsOf).toSorted();
      const text = [`Newsgloss\n\n${own}`, ...terms].join(`\n\n${'-'.repeat(72)}\n\n`);
      writeFileSync(path.join(wxt.config.outDir, 'licences.txt'), `${text}\n`);
    });
  },
});
