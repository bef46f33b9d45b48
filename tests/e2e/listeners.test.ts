// What our scripts listen to: on a page that names nobody, to nothing that a reader's hand does.
import { expect, it } from 'vitest';
import { mentionsOf } from '../../scripts/support/mentions';
import { ownWorld } from '../../scripts/support/own-world';
import { useNewsgloss } from '../support/newsgloss';

const { context, session, site, worker } = useNewsgloss();

const heardOn = async (text: string): Promise<readonly string[]> => {
  const tab = await context().newPage();
  const world = await ownWorld(await context().newCDPSession(tab), session().id);
  await tab.goto(site().serve(`<!doctype html><p>${text}</p>`));
  await mentionsOf(worker(), tab);
  const places = ['window', 'document', 'document.documentElement', 'document.body'];
  return (await Promise.all(places.map(world.listenersAt))).flat().toSorted();
};

it('where nobody is named, what tells of late roots, of the way back and of updates alone', async () => {
  expect(await heardOn('Rain fell.')).toEqual([
    'message',
    'newsgloss-started',
    'pageshow',
    'visibilitychange',
  ]);
});

it('where somebody is, to the pointer too', async () => {
  expect(await heardOn('BRICS met.')).toContain('pointermove');
});
