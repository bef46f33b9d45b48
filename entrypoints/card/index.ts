// Arrives in a frame with its first mention: the pointer, and the card that it opens.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onDismissal } from '../../browser/dismissal';
import { send } from '../../browser/messages';
import { cardStyles, renderCards } from '../../components/card/render';
import { createCardHost, type OpenCard, type ReadyCard } from '../../page/card-host';
import { type Handoff, type Marks, takeHandoff } from '../../page/handoff';
import { idleWork } from '../../page/idle';
import { isOnDarkGround } from '../../page/paint';
import { startPointer } from '../../page/pointer';
import type { FoundMention } from '../../page/present';
import type { AnnotatedPage } from '../../page/start';
import { aboutPage } from './about';
import { actionsOn } from './actions';
import { createLateCards } from './late';
import { createCardStore } from './store';

export default defineUnlistedScript(() => {
  const signal = takeHandoff()?.signal;
  if (signal === undefined) return;
  // The styles of the marks came just before: the browser first works them in by itself. Meanwhile the
  // extension may have gone.
  idleWork(() => {
    const handoff = takeHandoff();
    const marks = handoff?.marks;
    if (handoff !== undefined && marks !== undefined && marks.presentation === undefined) {
      startCards(handoff, marks);
    }
  }, signal).request();
});

const startCards = (handoff: Handoff, marks: Marks): void => {
  const { isAlive, signal } = handoff;
  const { page } = marks;
  const presentation = marks.present();
  const cards = createCardStore();
  const late = createLateCards(cards);
  const about = aboutPage(marks);
  const entitiesChanged = (): void => {
    const ids = presentation.entities();
    about.mentions(ids);
    void cards.load(ids);
    marks.about?.lookAgain();
  };
  marks.onChange = entitiesChanged;
  entitiesChanged();

  const host = createCardHost(cardStyles, signal);
  const open = new Map<FoundMention, OpenCard>();
  const cardFor = (mention: FoundMention, takesFocus: boolean): ReadyCard | undefined => {
    const { entities, range } = mention;
    const models = cards.known(entities);
    if (models.length === 0) return undefined;
    return host.prepare((container, inPage) =>
      renderCards(container, {
        models,
        isDark: isOnDarkGround(range),
        load: cards.load,
        openLibrary: (address) => {
          void send('openLibrary', address);
          pointer.dismiss();
        },
        pin: pointer.pin,
        close: () => pointer.close(mention),
        takesFocus,
        inPage,
        about: about.now(textsAt(range, page)),
        actions: actionsOn(page, mention, container),
      }),
    );
  };
  let ready: { readonly mention: FoundMention; readonly card: ReadyCard | undefined } | undefined;
  const openCard = (mention: FoundMention, takesFocus: boolean): void => {
    const drawn = ready?.mention === mention && !takesFocus ? ready.card : undefined;
    const made = drawn ?? cardFor(mention, takesFocus);
    if (made === undefined) late.wait(mention, () => openCard(mention, takesFocus));
    const card = made?.open(mention.range, () => pointer.close(mention));
    if (card === undefined) return;
    if (window !== window.top) void send('hearEscapeAround');
    open.set(mention, card);
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
      prepare: (mention) => {
        ready = mention && { mention, card: cardFor(mention, false) };
      },
      open: openCard,
      close: (mention) => {
        late.forget(mention);
        open.get(mention)?.close();
        open.delete(mention);
        presentation.mark([...open.keys()]);
      },
    },
  });
  marks.ask = pointer.ask;
  onDismissal(pointer.dismiss, signal);
};

/** The texts of the run that a mention stands in. */
const textsAt = ({ startContainer }: Range, page: AnnotatedPage): readonly Text[] =>
  (startContainer instanceof Text ? page.runAt(startContainer) : undefined)?.nodes ?? [];
