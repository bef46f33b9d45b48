// The text on which settings are tried: authored in `data/`, since it names entities of the pack.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

const VIRTUAL_ID = 'virtual:sample';
const RESOLVED_ID = `\0${VIRTUAL_ID}`;
const SAMPLE = path.resolve(import.meta.dirname, '../data/demo/sample.txt');

const samplePlugin = (): Plugin => ({
  name: 'newsgloss-sample',
  resolveId: (id) => (id === VIRTUAL_ID ? RESOLVED_ID : undefined),
  load: (id) => {
    if (id !== RESOLVED_ID) return undefined;
    const text = readFileSync(SAMPLE, 'utf8').trim();
    return `export const sampleText = ${JSON.stringify(text)};`;
  },
});

export default defineWxtModule({
  name: 'sample',
  setup: (wxt) => addViteConfig(wxt, () => ({ plugins: [samplePlugin()] })),
});
