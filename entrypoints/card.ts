// Arrives in a frame with its first mention: the pointer, and the card that it opens.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onDismissal } from '../browser/dismissal';
import { send } from '../browser/messages';
import { cardStyles, renderCards } from '../components/card/render';
import type { CardModel } from '../pack/card';
import { createCardHost } from '../page/card-host';
import { type Handoff, takeHandoff } from '../page/handoff';
import { idleWork } from '../page/idle';
import { isOnDarkGround } from '../page/paint';
import { startPointer } from '../page/pointer';
import { startPresenting } from '../page/present';

export default defineUnlistedScript(() => {
  const handoff = takeHandoff();
  if (handoff === undefined) return;
  // The styles of the marks came just before: the browser first works them in by itself.
  idleWork(() => {
    if (handoff.presentation === undefined) startCards(handoff);
  }, handoff.signal).request();
});

const startCards = (handoff: Handoff): void => {
  const { page, density, isAlive, signal } = handoff;
  const presentation = startPresenting(page, density, signal);
  handoff.presentation = presentation;
  handoff.tellViews?.();
  const cards = new Map<string, CardModel>();
  const load = async (ids: readonly string[]): Promise<readonly CardModel[]> => {
    const missing = ids.filter((id) => !cards.has(id));
    if (missing.length > 0) {
      for (const card of await send('cards', missing)) cards.set(card.id, card);
    }
    return ids.flatMap((id) => cards.get(id) ?? []);
  };
  const loadAll = (): void => void load([...presentation.counts().keys()]);
  handoff.onChange = loadAll;
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
