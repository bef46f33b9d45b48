// Arrives in a frame with its first mention: the pointer, and the card that it opens.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onDismissal } from '../browser/dismissal';
import { send } from '../browser/messages';
import { cardStyles, renderCards } from '../components/card/render';
import type { CardModel } from '../pack/card';
import { createCardHost } from '../page/card-host';
import { type Handoff, type Marks, takeHandoff } from '../page/handoff';
import { idleWork } from '../page/idle';
import { isOnDarkGround } from '../page/paint';
import { startPointer } from '../page/pointer';

export default defineUnlistedScript(() => {
  const handoff = takeHandoff();
  if (handoff?.marks === undefined) return;
  const { marks, signal } = handoff;
  // The styles of the marks came just before: the browser first works them in by itself.
  idleWork(() => {
    if (marks.presentation === undefined) startCards(handoff, marks);
  }, signal).request();
});

const startCards = ({ isAlive, signal }: Handoff, marks: Marks): void => {
  const { page } = marks;
  const presentation = marks.present();
  const cards = new Map<string, CardModel>();
  const load = async (ids: readonly string[]): Promise<readonly CardModel[]> => {
    const missing = ids.filter((id) => !cards.has(id));
    if (missing.length > 0) {
      for (const card of await send('cards', missing)) cards.set(card.id, card);
    }
    return ids.flatMap((id) => cards.get(id) ?? []);
  };
  const loadAll = (): void => void load([...presentation.counts().keys()]);
  marks.onChange = loadAll;
  loadAll();

  const host = createCardHost(cardStyles, signal);
  const pointer = startPointer({
    page,
    presentation,
    isAlive,
    signal,
    isInCard: host.holds,
    hide: () => {
      host.close();
      presentation.mark(undefined);
    },
    escaped: () => {
      if (window !== window.top || window.length > 0) void send('dismissCards');
    },
    show: (mention) => {
      const { entities, range } = mention;
      const models = entities.flatMap((id) => cards.get(id) ?? []);
      if (models.length === 0) return;
      if (window !== window.top) void send('hearEscapeAround');
      presentation.mark(mention);
      host.open(range, (container) =>
        renderCards(container, {
          models,
          isDark: isOnDarkGround(range),
          load,
          openLibrary: (address) => {
            void send('openLibrary', address);
            pointer.dismiss();
          },
        }),
      );
    },
  });
  onDismissal(pointer.dismiss, signal);
};
