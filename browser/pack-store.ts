// The pack that this build carries: `pack.json` at the root of the extension, checked by the build.
import type { Pack } from '../pack/schema';
import { browser } from './api';

let loading: Promise<Pack> | undefined;

/** The bundled pack, read once for as long as this context lives. */
export const loadBundledPack = (): Promise<Pack> => (loading ??= readPack());

const readPack = async (): Promise<Pack> => {
  const response = await fetch(browser.runtime.getURL('/pack.json'));
  // The build validated this file and nothing else writes it.
  return (await response.json()) as Pack;
};
