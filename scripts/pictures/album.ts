// What the makers of pictures are given, and the browser they take them in.
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Pack } from '../../pack/schema';
import { builtExtension } from '../support/build';
import { launch, type Session } from '../support/launch';
import { BUNDLED_PACK, loadPack } from '../support/pack-source';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PICTURES = path.join(ROOT, '.output/pictures');
/** A screen that leaves a popup as much room as it wants. */
const LARGE_SCREEN = '--screen-info={1920x1200}';

export interface Album {
  readonly session: Session;
  readonly pack: Pack;
  /** The file for a picture; undefined where this one is not wanted. */
  readonly fileFor: (title: string) => string | undefined;
}

/** The file of a picture, by the name of its album and its title. */
const fileOf = (album: string, title: string): string =>
  path.join(PICTURES, album, `${title.replace(/[^\p{L}\p{N}]+/gu, '-')}.png`);

/** Puts pictures of an album into docs/, each by its title under the name given. */
export const putInDocs = (album: string, names: Readonly<Record<string, string>>): void => {
  for (const [title, name] of Object.entries(names)) {
    copyFileSync(fileOf(album, title), path.join(ROOT, 'docs', name));
  }
};

/** Has pictures taken into a folder of their own; only those whose title holds a text. */
export const fillAlbum = async (
  name: string,
  only: string,
  take: (album: Album) => Promise<void>,
  extension = builtExtension('chrome-mv3'),
): Promise<void> => {
  mkdirSync(path.join(PICTURES, name), { recursive: true });
  const session = await launch({ extension, args: [LARGE_SCREEN] });
  try {
    await take({
      session,
      pack: loadPack(BUNDLED_PACK),
      fileFor: (title) => {
        if (!title.includes(only)) return undefined;
        const file = fileOf(name, title);
        console.log(path.relative(process.cwd(), file));
        return file;
      },
    });
  } finally {
    await session.context.close();
  }
};
