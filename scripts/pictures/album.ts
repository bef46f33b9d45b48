// What the makers of pictures are given, and the browser they take them in.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Pack } from '../../pack/schema';
import { builtExtension } from '../support/build';
import { launch, type Session } from '../support/launch';
import { BUNDLED_PACK, loadPack } from '../support/pack-source';

const PICTURES = path.resolve(import.meta.dirname, '../../.output/pictures');
/** A screen that leaves a popup as much room as it wants. */
const LARGE_SCREEN = '--screen-info={1920x1200}';

export interface Album {
  readonly session: Session;
  readonly pack: Pack;
  /** The file for a picture; undefined where this one is not wanted. */
  readonly fileFor: (title: string) => string | undefined;
}

/** Has pictures taken into a folder of their own; only those whose title holds a text. */
export const fillAlbum = async (
  name: string,
  only: string,
  take: (album: Album) => Promise<void>,
  extension = builtExtension('chrome-mv3'),
): Promise<void> => {
  const folder = path.join(PICTURES, name);
  mkdirSync(folder, { recursive: true });
  const session = await launch({ extension, args: [LARGE_SCREEN] });
  try {
    await take({
      session,
      pack: loadPack(BUNDLED_PACK),
      fileFor: (title) => {
        if (!title.includes(only)) return undefined;
        const file = path.join(folder, `${title.replace(/[^\p{L}\p{N}]+/gu, '-')}.png`);
        console.log(path.relative(process.cwd(), file));
        return file;
      },
    });
  } finally {
    await session.context.close();
  }
};
