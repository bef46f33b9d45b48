// Settings in the browser's storage: nothing of them is lost, whoever else keeps some there.
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changeSetting,
  readSettings,
  settingsTrouble,
  writeSetting,
  writeSettings,
} from '../../browser/settings-store';
import { SETTING_NAMES, SETTINGS } from '../../core/settings';
import { withSite } from '../../core/sites';
import { eventually } from '../support/eventually';
import { fuzzed } from '../support/fuzzed';

const { sync, local } = await vi.hoisted(async () => {
  const { storageArea } = await import('../support/storage');
  return { sync: storageArea(), local: storageArea() };
});
vi.mock('wxt/browser', () => ({ browser: { storage: { sync, local } } }));

const refusal = new Error('Refused.');

/** Locks that all windows of a browser share, as a browser gives them. */
const locks = () => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_: string, work: () => Promise<unknown>) => (last = last.then(work, work)),
  };
};

beforeEach(async () => {
  vi.restoreAllMocks();
  await Promise.all([sync.clear(), local.clear()]);
  vi.stubGlobal('navigator', { locks: locks() });
  vi.spyOn(console, 'warn').mockReturnValue();
});

describe('two windows', () => {
  it('that set different settings at once both have their way', async () => {
    await Promise.all([writeSetting('density', 'page'), writeSettings({ dwell: 500 })]);
    const { settings } = await readSettings();
    expect(settings).toMatchObject({ density: 'page', dwell: 500 });
  });

  it('that switch off different sites at once both have their way', async () => {
    const hosts = ['a.example', 'b.example', 'c.example'];
    await Promise.all(
      hosts.map((host) => changeSetting('sites', (sites) => withSite(sites, host, false))),
    );
    expect((await readSettings()).settings.sites.off).toEqual(hosts);
  });
});

describe('an older version that shares storage with a newer one', () => {
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom('every', 450, ['place'], 'by paragraph'));
  const stored = fc.dictionary(fc.constantFrom(...SETTING_NAMES, 'colour', 'schema'), value);

  it('leaves what it cannot use as it is, but for what the reader sets', async () => {
    await fc.assert(
      fc.asyncProperty(stored, fc.constantFrom('density', 'underline'), async (values, name) => {
        await Promise.all([sync.clear(), local.clear()]);
        await sync.set(values);
        const newer = await sync.get();
        await readSettings();
        (await settingsTrouble())?.();
        expect(await sync.get()).toEqual(newer);
        await writeSetting(name, SETTINGS[name].fallback);
        expect(await sync.get()).toEqual({ ...newer, [name]: SETTINGS[name].fallback });
      }),
      fuzzed(100),
    );
  });
});

describe('settings that cannot be used', () => {
  it('are told of once, and again when they are others', async () => {
    await sync.set({ density: 'by paragraph' });
    const told = await settingsTrouble();
    expect(told).toBeDefined();
    told?.();
    await eventually(settingsTrouble).toBeUndefined();
    await sync.set({ density: 'by page and a half' });
    expect(await settingsTrouble()).toBeDefined();
  });

  it.each([sync, local])('are told of where the browser does not give them', async (area) => {
    expect(await settingsTrouble()).toBeUndefined();
    vi.spyOn(area, 'get').mockRejectedValue(refusal);
    expect(await settingsTrouble()).toBeDefined();
    expect((await readSettings()).settings.density).toBe('block');
  });
});

describe('storage that refuses', () => {
  it('to keep has the change refused, and keeps the others', async () => {
    await writeSetting('density', 'page');
    vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const change = writeSettings({ density: 'every', isPaused: true });
    await expect(change).rejects.toThrow('QUOTA_BYTES');
    const { settings } = await readSettings();
    expect(settings).toMatchObject({ density: 'page', isPaused: true });
  });

  it('to tell what is kept has no list replaced by a shorter one', async () => {
    await changeSetting('sites', (sites) => withSite(sites, 'a.example', false));
    const get = vi.spyOn(local, 'get').mockRejectedValue(refusal);
    const change = changeSetting('sites', (sites) => withSite(sites, 'b.example', false));
    await expect(change).rejects.toThrow('Refused.');
    get.mockRestore();
    expect((await readSettings()).settings.sites.off).toEqual(['a.example']);
    await changeSetting('sites', (sites) => withSite(sites, 'b.example', false));
    expect((await readSettings()).settings.sites.off).toEqual(['a.example', 'b.example']);
  });
});

it('forgets the name that an older version gave to a setting, once it is set', async () => {
  await local.set({ sitesOff: ['a.example'] });
  await changeSetting('sites', (sites) => withSite(sites, 'b.example', false));
  expect(await local.get()).toEqual({
    sites: { mode: 'except', off: ['a.example', 'b.example'], on: [] },
  });
});
