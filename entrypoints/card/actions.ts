// What a reader can do from the card of a mention: most of it is done by the background.
import { send } from '../../browser/messages';
import type { CardActions } from '../../components/card/page-about';
import { copyText } from '../../page/copy';
import { explainMention } from '../../page/explain';
import type { FoundMention } from '../../page/present';
import type { AnnotatedPage } from '../../page/start';

/** The actions on a mention; `container` is what its card is drawn in. */
export const actionsOn = (
  page: AnnotatedPage,
  { mention }: FoundMention,
  container: HTMLElement,
): CardActions => {
  return {
    explain: () => explainMention(page, mention),
    copy: async ({ sentence, source }) => {
      const footnote = await send('footnote', sentence, source.locator);
      if (footnote === undefined) throw new Error('There is no such passage.');
      await copyText(footnote, container);
    },
    suppress: async (entity) => {
      const names = explainMention(page, mention).flatMap((one) =>
        one.entity === entity ? one.alias : [],
      );
      done(await send('setSuppressed', names, entity, true));
      return async () => done(await send('setSuppressed', names, entity, false));
    },
    switchOff: async () => done(await send('switchOff')),
  };
};

/** The background answers nothing where it could not do what it was asked. */
const done = (answer: true | undefined): void => {
  if (answer !== true) throw new Error('It could not be stored.');
};
