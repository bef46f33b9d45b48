// Builds the bundled pack into the extension: checks it, writes pack.json, and hands its lexicon to
// whatever imports `virtual:lexicon`. A pack with a problem fails the build.
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { type Name, packLexicon } from '../core/match/lexicon';
import { lexiconOf } from '../pack/lexicon';
import { BUNDLED_PACK, loadPack } from '../scripts/support/pack-source';

const VIRTUAL_ID = 'virtual:lexicon';
const RESOLVED_ID = `\0${VIRTUAL_ID}`;

const lexiconPlugin = (): Plugin => ({
  name: 'newsgloss-lexicon',
  resolveId: (id) => (id === VIRTUAL_ID ? RESOLVED_ID : undefined),
  load: (id) => {
    if (id !== RESOLVED_ID) return undefined;
    const { entities, names } = lexiconOf(loadPack(BUNDLED_PACK));
    const isDecoy = (name: Name): boolean => name[1] < 0;
    const aliases = packLexicon({ entities, names: names.filter((name) => !isDecoy(name)) });
    const decoys = packLexicon({ entities: [], names: names.filter(isDecoy) });
    return [
      `export const packedLexicon = ${JSON.stringify(aliases)};`,
      `export const packedDecoys = ${JSON.stringify(decoys)};`,
    ].join('\n');
  },
});

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
