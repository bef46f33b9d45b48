// Stands in for the browser that gives a text of the locale by its key, placeholders filled.
import type { ChromeMessage } from '@wxt-dev/i18n/build';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly texts: Readonly<Record<string, ChromeMessage>>;
  }
}

const texts = inject('texts');

const getMessage = (key: string, fillings: readonly string[] = []): string =>
  (texts[key]?.message ?? '').replaceAll(/\$(\d)/g, (_, nth) => fillings[Number(nth) - 1] ?? '');

Object.assign(globalThis, { chrome: { i18n: { getMessage } } });
