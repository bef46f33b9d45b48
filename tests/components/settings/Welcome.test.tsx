// The page of first steps.
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Welcome, type WelcomeProps } from '../../../components/settings/Welcome';
import { accessProblems, draw } from '../../support/drawing';

const show = (props: Partial<WelcomeProps> = {}): HTMLElement =>
  draw(
    <Welcome
      access={{ isWhole: true, follow: () => undefined, ask: async () => undefined }}
      commands={[{ description: 'Next mention', keys: 'Alt+PageDown' }]}
      sample={['Ann Carp counts fish.', 'There are few.']}
      {...props}
    />,
  );
const main = page.getByRole('main');

describe('first steps', () => {
  test('are told with a text to try them on, and the keys that are set', async () => {
    show();
    await expect.element(page.getByRole('article')).toHaveTextContent('Ann Carp counts fish.');
    await expect.element(main).toHaveTextContent('Next mentionAlt+PageDown');
  });

  test('say whether all sites may be read', async () => {
    show();
    await expect.element(main).toHaveTextContent('The browser lets Newsgloss read all sites.');
    expect(page.getByRole('button', { name: 'Allow on all sites' }).elements()).toEqual([]);
  });

  test('ask for all sites where the browser withholds them', async () => {
    let asked = 0;
    const ask = async (): Promise<void> => void (asked += 1);
    show({ access: { isWhole: false, follow: () => undefined, ask } });
    await expect.element(main).toHaveTextContent('some sites only');
    await page.getByRole('button', { name: 'Allow on all sites' }).click();
    expect(asked).toBe(1);
  });

  test('lead to where the browser restricts it, if it lets anybody', async () => {
    let opened = 0;
    const openBrowserPage = (): void => void (opened += 1);
    const access = { isWhole: true, follow: () => undefined, ask: async () => undefined };
    show({ access: { ...access, openBrowserPage } });
    await page.getByRole('button', { name: 'Change this in the browser' }).click();
    expect(opened).toBe(1);
  });

  test.each(['light', 'dark'])('are accessible (%s)', async (scheme) => {
    document.documentElement.dataset['scheme'] = scheme;
    show();
    expect(await accessProblems()).toEqual([]);
    delete document.documentElement.dataset['scheme'];
  });
});
