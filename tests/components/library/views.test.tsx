// Every view of the library for who sees little, reads by ear, or has a small screen.
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { SettingsNotice } from '../../../components/shared/SettingsNotice';
import { accessProblems } from '../../support/drawing';
import { openLibrary, pageIn, shown } from '../../support/library';

beforeEach(() => {
  document.title = 'Newsgloss';
  document.documentElement.lang = 'en';
});

const ADDRESSES = [
  '#/page',
  '#/entities',
  '#/entity/ann-carp',
  '#/entity/nobody',
  '#/documents',
  '#/document/survey/p2',
  '#/timeline',
  '#/timeline?of=nobody',
  '#/connections',
  '#/connections?whole=',
  '#/places',
  '#/search?q=fish',
  '#/search?q=submarine',
  '#/nowhere',
];

describe.each(['light', 'dark'])('is accessible in %s', (scheme) => {
  beforeEach(() => {
    document.documentElement.dataset['scheme'] = scheme;
    return () => void delete document.documentElement.dataset['scheme'];
  });

  test.each(ADDRESSES)('at %s', async (address) => {
    const notice = <SettingsNotice onDismiss={vi.fn<() => void>()} />;
    await shown(openLibrary(address, { notice }));
    expect(await accessProblems()).toEqual([]);
  });

  test.each(['loading', 'unreadable', 'off'] as const)('with a page that is %s', async (is) => {
    openLibrary('#/page', { page: pageIn({ is }) });
    expect(await accessProblems()).toEqual([]);
  });

  test('in a tab', async () => {
    await page.viewport(1200, 800);
    openLibrary('#/document/survey', { frame: 'tab', page: undefined, site: undefined });
    expect(await accessProblems()).toEqual([]);
    await page.viewport(800, 600);
  });
});

test.each(ADDRESSES)(
  'fits windows of any width without scrolling sideways at %s',
  async (address) => {
    onTestFinished(() => page.viewport(800, 600));
    await page.viewport(320, 700);
    await shown(openLibrary(address, { frame: 'panel' }));
    for (const width of [320, 720, 800, 900]) {
      await page.viewport(width, 700);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  },
);
