// A card on pages that somebody else has made.
import path from 'node:path';
import { openCardAt, pointOnName } from '../support/names-in-tab';
import { serveFiles } from '../support/serve-files';
import type { Album } from './album';

/** Takes a picture of each page with a card open on a name. */
export const takePages =
  (files: readonly string[]) =>
  async ({ session, fileFor }: Album): Promise<void> => {
    const server = await serveFiles(files);
    try {
      for (const page of files) {
        const file = fileFor(path.basename(page, path.extname(page)));
        if (file === undefined) continue;
        const tab = await session.context.newPage();
        await tab.goto(server.addressOf(page));
        // A page may name nobody, or have something stand over its text.
        await pointOnName(tab)
          .then((point) => openCardAt(tab, point))
          .catch((error: unknown) => console.log(`  no card: ${String(error).split('\n')[0]}`));
        await tab.screenshot({ path: file });
        await tab.close();
      }
    } finally {
      await server.close();
    }
  };
