// The sections of a card, in their order. A section shows itself when its entity has what it shows.
import { i18n } from '#i18n';
import type { ComponentType } from 'preact';
import { connectionsOn } from '../../pack/relevance';
import type { SectionProps } from './section-props';
import { Background } from './sections/Background';
import { Connections } from './sections/Connections';
import { Notes } from './sections/Notes';
import { Sayings } from './sections/Sayings';
import { Summary } from './sections/Summary';

export interface CardSection {
  readonly id: string;
  /** Above the section; none for what belongs to the head. */
  readonly title?: string;
  readonly when: (props: SectionProps) => boolean;
  readonly View: ComponentType<SectionProps>;
}

/** All sections. A new one is a row here and a file in `sections/`. */
export const CARD_SECTIONS: readonly CardSection[] = [
  { id: 'summary', when: () => true, View: Summary },
  {
    id: 'sayings',
    title: i18n.t('card.sayings'),
    when: ({ model }) => model.lines.length > 0,
    View: Sayings,
  },
  {
    id: 'connections',
    title: i18n.t('card.connections'),
    when: ({ model, about }) => connectionsOn(model.connections, about.entities).length > 0,
    View: Connections,
  },
  {
    id: 'background',
    title: i18n.t('shared.background'),
    when: ({ model }) => model.background !== undefined,
    View: Background,
  },
  {
    id: 'notes',
    title: i18n.t('shared.notes'),
    when: ({ model }) => model.notes.length > 0,
    View: Notes,
  },
];
