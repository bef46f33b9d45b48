// The pack that this build carries: `pack.json` at the root of the extension, checked by the build.
import type { Pack } from '../pack/schema';
import { browser } from './api';

let loading: Promise<Pack> | undefined;

/** The bundled pack, read once for as long as this context lives. Rejects where it is missing or damaged. */
export const loadBundledPack = (): Promise<Pack> => (loading ??= readPack());

const LISTS = ['documents', 'entities', 'statements', 'relations', 'events'] as const;

const readPack = async (): Promise<Pack> => {
  const response = await fetch(browser.runtime.getURL('/pack.json'));
  // The build validated this file and nothing else writes it: only a whole file that lacks its parts is
  // told from it here.
  const pack = (await response.json()) as Partial<Pack> | null;
  if (!isWhole(pack)) throw new Error('pack.json lacks its parts.');
  return pack;
};

const isWhole = (pack: Partial<Pack> | null): pack is Pack =>
  LISTS.every((list) => Array.isArray(pack?.[list]));
