// Which version of the extension this is.
import { browser } from './api';

/** As its manifest has it. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;
