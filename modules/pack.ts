// Builds the bundled pack into the extension: checks it, writes pack.json, and hands its lexicon to
// whatever imports `virtual:lexicon`. A pack with a problem fails the build.
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { packLexicon } from '../core/match/lexicon';
import { lexiconOf } from '../pack/lexicon';
import { BUNDLED_PACK, loadPack } from '../scripts/support/pack-source';

const VIRTUAL_ID = 'virtual:lexicon';

const lexiconPlugin = (): Plugin => ({
  name: 'newsgloss-lexicon',
  resolveId: (id) => (id === VIRTUAL_ID ? `\0${VIRTUAL_ID}` : undefined),
  load: (id) =>
    id === `\0${VIRTUAL_ID}`
      ? `export const packedLexicon = ${JSON.stringify(packLexicon(lexiconOf(loadPack(BUNDLED_PACK))))};`
      : undefined,
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
