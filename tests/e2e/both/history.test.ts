// Pages that the browser keeps as they are, and brings back on the way through history.
import { it } from 'vitest';
import { openCard } from '../../support/card';
import { eventually } from '../../support/eventually';
import { markedTexts } from '../../support/marks';
import { useEitherBrowser } from '../../support/either-browser';
import { documentOf } from '../../support/site';
import { countOf } from '../../support/tab';

const { open, site } = useEitherBrowser({ keepsPages: true });

const NOTES_ITS_RETURN = `<script>addEventListener('pageshow', ({ persisted }) => {
  document.documentElement.dataset.persisted = persisted;
})</script>`;

it('a page that comes back as it was is painted, opens its cards, and is followed as before', async () => {
  const first = documentOf('<p style="margin: 60px">Anwar Ibrahim spoke.</p>', NOTES_ITS_RETURN);
  const tab = await open(site().serve(first));
  await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim']);
  await tab.goto(site().serve(documentOf('<p>BRICS met.</p>')));
  await eventually(() => markedTexts(tab)).toEqual(['BRICS']);
  await tab.evaluate(() => history.back());
  await eventually(() => countOf(tab, 'html[data-persisted="true"]')).toBe(1);
  await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim']);
  await openCard(tab, 'Anwar Ibrahim');
  await tab.keyboard.press('Escape');
  await tab.evaluate(() => document.body.append('And Vladimir Putin left.'));
  await eventually(() => markedTexts(tab)).toEqual(['Anwar Ibrahim', 'Vladimir Putin']);
});
