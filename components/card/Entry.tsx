// One entity on a card: its head, and its sections.
import { i18n } from '#i18n';
import type { ComponentChildren, RefObject } from 'preact';
import type { CardModel } from '../../pack/card';
import { KindIcon } from '../shared/Icon';
import type { PageAbout } from './page-about';
import { CARD_SECTIONS } from './sections';

/** The id of the heading that names an entity on its card. */
export const headingId = ({ id }: CardModel): string => `newsgloss-${id}`;

interface EntryProps {
  readonly model: CardModel;
  readonly about: PageAbout;
  readonly heading?: RefObject<HTMLHeadingElement | null>;
  /** What stands before the name. */
  readonly children?: ComponentChildren;
}

/** Name and kind, then each section that has something to show. */
export const Entry = ({ model, about, heading, children }: EntryProps) => (
  <article>
    <header class="head">
      {children}
      <KindIcon kind={model.kind} />
      <h2 id={headingId(model)} tabIndex={-1} {...(heading && { ref: heading })}>
        {model.name}
      </h2>
      <span class="kind">{i18n.t(`kind.${model.kind}`)}</span>
    </header>
    {CARD_SECTIONS.filter(({ when }) => when({ model, about })).map(({ id, title, View }) => (
      <div class="section" key={id}>
        {title !== undefined && <h3>{title}</h3>}
        <View model={model} about={about} />
      </div>
    ))}
  </article>
);
