// Arrives in a frame with its first mention: the pointer, and the card that it opens.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onDismissal } from '../browser/dismissal';
import { send } from '../browser/messages';
import { cardStyles, renderCards } from '../components/card/render';
import type { CardModel } from '../pack/card';
import { createCardHost, type OpenCard } from '../page/card-host';
import { type Handoff, type Marks, takeHandoff } from '../page/handoff';
import { idleWork } from '../page/idle';
import { isOnDarkGround } from '../page/paint';
import { startPointer } from '../page/pointer';
import type { FoundMention } from '../page/present';

export default defineUnlistedScript(() => {
  const handoff = takeHandoff();
  if (handoff?.marks === undefined) return;
  const { marks, signal } = handoff;
  // The styles of the marks came just before: the browser first works them in by itself.
  idleWork(() => {
    if (marks.presentation === undefined) startCards(handoff, marks);
  }, signal).request();
});

const startCards = (handoff: Handoff, marks: Marks): void => {
  const { isAlive, signal } = handoff;
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
  const open = new Map<FoundMention, OpenCard>();
  const close = (mention: FoundMention): void => {
    open.get(mention)?.close();
    open.delete(mention);
    presentation.mark([...open.keys()]);
  };
  const pointer = startPointer({
    page,
    presentation,
    isAlive,
    signal,
    wishes: () => handoff.settings,
    escaped: () => {
      if (window !== window.top || window.length > 0) void send('dismissCards');
    },
    cards: {
      holds: host.holds,
      boxOf: (mention) => open.get(mention)?.box(),
      close,
      open: (mention, takesFocus) => {
        const { entities, range } = mention;
        const models = entities.flatMap((id) => cards.get(id) ?? []);
        if (models.length === 0) return;
        if (window !== window.top) void send('hearEscapeAround');
        const draw = (container: HTMLElement): void =>
          renderCards(container, {
            models,
            isDark: isOnDarkGround(range),
            load,
            openLibrary: (address) => {
              void send('openLibrary', address);
              pointer.dismiss();
            },
            pin: pointer.pin,
            close: () => pointer.close(mention),
            takesFocus,
          });
        const card = host.open(range, draw, () => pointer.close(mention));
        if (card !== undefined) open.set(mention, card);
        presentation.mark([...open.keys()]);
      },
    },
  });
  onDismissal(pointer.dismiss, signal);
};
