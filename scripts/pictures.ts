// npm run pictures: how the extension looks in every surrounding, as files in .output/pictures.
// `-- --cards` or `-- --views` takes these alone, `-- --docs` those of the README and `-- --store` those of
// the stores; where pages are named, a card is opened on each of them instead.
import { parseArgs } from 'node:util';
import { fillAlbum, putInDocs } from './pictures/album';
import { buildForCards, takeCards } from './pictures/cards';
import { takePages } from './pictures/pages';
import { takeStorePictures } from './pictures/store';
import { README_PICTURES, takeViews } from './pictures/views';

const { values: options, positionals: pages } = parseArgs({
  allowPositionals: true,
  options: {
    /** The card in all its surroundings. */
    cards: { type: 'boolean', default: false },
    /** The views of the library, and the other pages of the extension. */
    views: { type: 'boolean', default: false },
    /** Those that the README shows, into docs/. */
    docs: { type: 'boolean', default: false },
    /** Those of the listings in the stores, into docs/store/. */
    store: { type: 'boolean', default: false },
    /** Only pictures whose titles hold this. */
    only: { type: 'string', default: '' },
  },
});
const isAll = !options.cards && !options.views && !options.docs && !options.store;

try {
  if (pages.length > 0) await fillAlbum('pages', options.only, takePages(pages));
  else {
    if (isAll || options.cards) await fillAlbum('cards', options.only, takeCards, buildForCards());
    if (isAll || options.views) await fillAlbum('views', options.only, takeViews);
    if (options.store) await takeStorePictures();
    if (options.docs) {
      for (const title of Object.keys(README_PICTURES)) await fillAlbum('views', title, takeViews);
      putInDocs('views', README_PICTURES);
    }
  }
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
