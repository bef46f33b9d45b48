// Builds the bundled pack into the extension: checks it, writes pack.json, and hands its lexicon to
// whatever imports `virtual:lexicon`, its decoys to `virtual:decoys`, the runs of
// its documents to `virtual:source-runs`. A pack with a problem fails the build.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { type Name, packLexicon } from '../core/match/lexicon';
import { openingsOf } from '../core/match/openings';
import { lexiconOf } from '../pack/lexicon';
import { BUNDLED_PACK, loadPack, SOURCE_RUNS } from '../scripts/support/pack-source';

const RESOLVED = '\0';

const lexiconPlugin = (): Plugin => ({
  name: 'newsgloss-lexicon',
  resolveId: (id) => (MODULES.has(id) ? RESOLVED + id : undefined),
  load: (id) => (id.startsWith(RESOLVED) ? MODULES.get(id.slice(RESOLVED.length))?.() : undefined),
});

const isDecoy = (name: Name): boolean => name[1] < 0;

const MODULES: ReadonlyMap<string, () => string> = new Map([
  [
    'virtual:lexicon',
    () => {
      const { entities, names } = lexiconOf(loadPack(BUNDLED_PACK));
      const packed = packLexicon({ entities, names: names.filter((name) => !isDecoy(name)) });
      return `export const packedLexicon = ${JSON.stringify(packed)};
export const openings = ${String(openingsOf(names))};`;
    },
  ],
  [
    'virtual:decoys',
    () => {
      const { names } = lexiconOf(loadPack(BUNDLED_PACK));
      const texts = names.filter(isDecoy).map(([text]) => text);
      // In order, each is like the one before it, and all are packed smaller.
      return `export const packedDecoys = ${JSON.stringify(texts.toSorted().join('|'))};`;
    },
  ],
  [
    'virtual:source-runs',
    () => `export const packedRuns = ${JSON.stringify(readFileSync(SOURCE_RUNS, 'utf8'))};`,
  ],
]);

export default defineWxtModule({
  name: 'pack',
  setup: (wxt) => {
    addViteConfig(wxt, () => ({ plugins: [lexiconPlugin()] }));
    wxt.hook('prepare:publicPaths', (_, paths) => {
      paths.push('pack.json');
    });
    wxt.hook('build:publicAssets', (_, assets) => {
      assets.push({
        relativeDest: 'pack.json',
        contents: JSON.stringify(loadPack(BUNDLED_PACK)),
      });
    });
  },
});
