// The minimum versions in both manifests are those that the newest APIs ask for.
import { readFileSync } from 'node:fs';
import compatibility from '@mdn/browser-compat-data';
import { describe, expect, it } from 'vitest';
import { NEWEST_APIS, type NewestApi } from '../../../scripts/support/newest-apis';

interface Support {
  readonly version_added: string | false;
}
type Browser = 'chrome' | 'firefox' | 'firefox_android';
interface Entry {
  readonly __compat?: { readonly support: Readonly<Record<Browser, Support | readonly Support[]>> };
  readonly [part: string]: unknown;
}

// MDN's types name its rooms; a path of names is walked here.
const DATA = compatibility as unknown as Entry;

const versionIn = (browser: Browser, { name }: NewestApi): number => {
  const entry = name
    .split('.')
    .reduce<Entry | undefined>((at, part) => at?.[part] as Entry | undefined, DATA);
  const { __compat: compat } = entry ?? {};
  const [newest] = [compat?.support[browser] ?? []].flat();
  return Number(newest?.version_added);
};

const newest = (builtFor: 'chrome' | 'firefox', browsers: readonly Browser[]): number =>
  Math.max(
    ...NEWEST_APIS.filter(({ only }) => only === undefined || only === builtFor).flatMap((api) =>
      browsers.map((browser) => versionIn(browser, api)),
    ),
  );

const read = (file: string): string => readFileSync(file, 'utf8');
const asked = (pattern: RegExp): number => Number(pattern.exec(read('wxt.config.ts'))?.[1]);

describe('the minimum version', () => {
  it('of Chromium is the first that has all it is used for', () => {
    expect(asked(/minimum_chrome_version: '(\d+)'/)).toBe(newest('chrome', ['chrome']));
  });

  it('of Firefox is the first that has it, on Android too', () => {
    expect(asked(/strict_min_version: '(\d+)\.0'/)).toBe(
      newest('firefox', ['firefox', 'firefox_android']),
    );
  });

  it.each(NEWEST_APIS)('is asked for by what is used: $name', ({ file, use }) => {
    expect(read(file)).toContain(use);
  });
});
