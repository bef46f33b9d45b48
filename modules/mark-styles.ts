// The styles of the marks as a file of the extension, which the browser puts into pages.
import { defineWxtModule } from 'wxt/modules';
import { highlightStyles } from '../page/highlight-styles';

const FILE = 'marks.css';

/**
 * Where all below inherits highlights from the root, one element has rules: computed anew for each that
 * changes, they would cost a busy page a third of its time. Firefox inherits none.
 */
const stylesFor = (browser: string): string =>
  browser === 'firefox'
    ? highlightStyles()
    : highlightStyles().replaceAll('::highlight', ':root::highlight');

export default defineWxtModule({
  name: 'mark-styles',
  setup: (wxt) => {
    wxt.hook('prepare:publicPaths', (_, paths) => {
      paths.push(FILE);
    });
    wxt.hook('build:publicAssets', (_, assets) => {
      assets.push({ relativeDest: FILE, contents: stylesFor(wxt.config.browser) });
    });
  },
});
