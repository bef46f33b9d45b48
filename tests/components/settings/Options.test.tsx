// The options page: drawn from the table, each change stored at once and taken back where told.
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Options, type OptionsProps } from '../../../components/settings/Options';
import { defaultSettings, type Settings } from '../../../core/settings';
import { accessProblems, draw, textOf } from '../../support/drawing';
import { fishPack } from '../../support/pack';

interface Opened {
  readonly container: HTMLElement;
  /** The settings as stored. */
  readonly stored: () => Settings;
}

const openOptions = (
  settings: Partial<Settings> = {},
  props: Partial<OptionsProps> = {},
): Opened => {
  let stored = { ...defaultSettings(), ...settings };
  const container = draw(
    <Options
      pack={fishPack}
      version="1.2.3"
      settings={{
        first: stored,
        follow: () => undefined,
        write: async (values) => void (stored = { ...stored, ...values }),
      }}
      access={{ isWhole: true, follow: () => undefined, ask: async () => undefined }}
      shortcuts={{
        commands: [
          { description: 'Next mention', keys: 'Alt+PageDown' },
          { description: 'Previous mention', keys: '' },
        ],
        open: () => undefined,
      }}
      sample={['Ann Carp counts fish.']}
      {...props}
    />,
  );
  return { container, stored: () => stored };
};

const button = (name: string) => page.getByRole('button', { name, exact: true });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });
const status = page.getByRole('status').last();

describe('what is painted', () => {
  test('is chosen among words, and stored at once', async () => {
    const { stored } = openOptions();
    await radio('Every mention').click();
    await radio('Solid line').click();
    expect(stored()).toMatchObject({ density: 'every', underline: 'solid' });
    await expect.element(radio('Every mention')).toBeChecked();
  });

  test('is chosen by kind', async () => {
    const { stored } = openOptions({ kindsOff: ['person'] });
    await expect.element(page.getByRole('checkbox', { name: 'People' })).not.toBeChecked();
    await page.getByRole('checkbox', { name: 'Places' }).click();
    expect(stored().kindsOff).toEqual(['person', 'place']);
    await page.getByRole('checkbox', { name: 'People' }).click();
    expect(stored().kindsOff).toEqual(['place']);
  });
});

describe('the rest before a card', () => {
  test('is set by arrow keys, and said in seconds', async () => {
    const { stored } = openOptions();
    const slider = page.getByRole('slider', { name: 'After a rest of' });
    await expect.element(slider).toHaveAttribute('aria-valuetext', '0.30 seconds');
    (slider.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(stored().dwell).toBe(350);
  });
});

describe('the sites', () => {
  test('are added by name or address, as off where the rest is on', async () => {
    const { stored } = openOptions({ sites: { mode: 'except', off: [], on: [] } });
    await page.getByRole('textbox').fill(' https://WWW.Lake.example/news?a=1 ');
    await userEvent.keyboard('{Enter}');
    expect(stored().sites.off).toEqual(['www.lake.example']);
    await expect.element(status).toHaveTextContent('Off on www.lake.example. Undo');
    await expect.element(page.getByRole('textbox')).toHaveValue('');
  });

  test('are added as on where the rest is off', async () => {
    const { stored } = openOptions({ sites: { mode: 'only', off: [], on: [] } });
    await page.getByRole('textbox').fill('lake.example');
    await button('Add').click();
    expect(stored().sites.on).toEqual(['lake.example']);
  });

  test.each(['', 'two words', 'https://', '://x'])('are no such text as “%s”', async (text) => {
    const { stored } = openOptions({ sites: { mode: 'only', off: [], on: [] } });
    await page.getByRole('textbox').fill(text);
    await button('Add').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('not the name of a site');
    await expect.element(page.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
    expect(stored().sites.on).toEqual([]);
  });

  test('are removed, and come back by undo', async () => {
    const sites = { mode: 'except', off: ['lake.example', 'pond.example'], on: [] } as const;
    const { stored } = openOptions({ sites });
    await button('Remove lake.example').click();
    expect(stored().sites.off).toEqual(['pond.example']);
    await button('Undo').click();
    expect(stored().sites).toEqual(sites);
    await expect.element(button('Remove lake.example')).toBeVisible();
  });

  test('that are not heeded now say so', async () => {
    openOptions({ sites: { mode: 'all', off: ['lake.example'], on: [] } });
    await expect.element(page.getByRole('main')).toHaveTextContent('kept, but not used');
  });
});

describe('a file of sites', () => {
  const choose = async (container: Element, text: string, name = 'list.json'): Promise<void> => {
    const chooser = container.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([text], name));
    if (chooser) chooser.files = files.files;
    chooser?.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.element(status).not.toBeEmptyDOMElement();
  };

  test('adds its sites to those there are', async () => {
    const { container, stored } = openOptions({
      sites: { mode: 'except', off: ['lake.example'], on: [] },
    });
    const file = { newsgloss: 'sites', mode: 'except', off: ['pond.example'], on: [] };
    await choose(container, JSON.stringify(file));
    expect(stored().sites.off).toEqual(['lake.example', 'pond.example']);
    await expect.element(status).toHaveTextContent('The list was added. Undo');
  });

  test.each([
    ['not a list', 'no JSON at all'],
    ['no list of sites', '{"mode":"all"}'],
    ['a part that is no site', '{"newsgloss":"sites","mode":"all","off":[7],"on":[]}'],
    ['too large', 'x'.repeat(2_000_001)],
  ])('that is %s changes nothing and says why', async (why, text) => {
    const { container, stored } = openOptions();
    await choose(container, text, 'mine.json');
    await expect.element(status).toHaveTextContent(why);
    await expect.element(status).toHaveTextContent('“mine.json”');
    expect(stored()).toEqual(defaultSettings());
  });

  test('is saved with all choices in it', async () => {
    openOptions({ sites: { mode: 'only', off: [], on: ['lake.example'] } });
    const saved: Blob[] = [];
    const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return '#';
    });
    await button('Save the list as a file').click();
    create.mockRestore();
    expect(JSON.parse((await saved[0]?.text()) ?? '')).toEqual({
      newsgloss: 'sites',
      mode: 'only',
      off: [],
      on: ['lake.example'],
    });
  });
});

test('names marked “not this here” are listed with their entity, and taken back', async () => {
  const { container, stored } = openOptions({
    suppressions: [{ site: 'lake.example', text: 'Carp', entity: 'ann-carp' }],
  });
  const [item] = container.querySelectorAll('.sites li');
  expect(textOf(item)).toContain('“Carp” is not Ann Carp on lake.example');
  await button('Remove “Carp” on lake.example').click();
  expect(stored().suppressions).toEqual([]);
});

test('a reset sets everything back, and can itself be taken back', async () => {
  const set = { density: 'none', sites: { mode: 'only', off: [], on: ['a.example'] } } as const;
  const { stored } = openOptions(set);
  await button('Reset all settings').click();
  expect(stored()).toEqual(defaultSettings());
  await button('Undo').click();
  expect(stored()).toMatchObject(set);
});

test('a change that cannot be stored is not shown as made', async () => {
  openOptions(
    {},
    {
      settings: {
        first: defaultSettings(),
        follow: () => undefined,
        write: () => Promise.reject(new Error('full')),
      },
    },
  );
  await radio('Every mention').click();
  await expect.element(status).toHaveTextContent('could not be stored');
  await expect.element(radio('Every mention')).not.toBeChecked();
});

test('where the browser allows some sites only, it says so and asks for all', async () => {
  const ask = vi.fn<() => Promise<void>>(async () => undefined);
  openOptions({}, { access: { isWhole: false, follow: (tell) => void tell, ask } });
  await expect.element(page.getByRole('main')).toHaveTextContent('some sites only');
  await button('Allow on all sites').click();
  expect(ask).toHaveBeenCalledOnce();
});

test('version, material and documents are told', () => {
  const { container } = openOptions();
  expect(textOf(container.querySelector('[aria-label=About] dl'))).toMatch(
    /^Version1\.2\.3MaterialThe fish of Lake Pond, version 1\.0\.0, as of July 2025DocumentsA survey of fish/,
  );
});

test('commands are listed with their keys, or none', () => {
  const { container } = openOptions();
  expect(textOf(container.querySelector('[aria-label=Keyboard]'))).toContain(
    'Next mentionAlt+PageDownPrevious mentionno keys',
  );
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  test('everyone can use it', async () => {
    const { container } = openOptions({
      sites: { mode: 'except', off: ['lake.example'], on: ['www.lake.example'] },
      suppressions: [{ site: 'lake.example', text: 'Carp', entity: 'ann-carp' }],
    });
    document.documentElement.dataset['scheme'] = scheme;
    await button('Remove lake.example').click();
    await page.getByRole('textbox').fill('no site');
    await button('Add').click();
    expect(await accessProblems(container)).toEqual([]);
    delete document.documentElement.dataset['scheme'];
  });
});

test('it fits a window of 320 pixels', async () => {
  await page.viewport(320, 600);
  openOptions({
    sites: { mode: 'except', off: [`${'very-long-'.repeat(9)}name.example`], on: [] },
  });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(800, 600);
});
