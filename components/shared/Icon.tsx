// One icon, drawn from its list of shapes. Never the only carrier of a meaning.
import { h } from 'preact';
import type { Kind } from '../../pack/schema';
import { type IconName, ICONS } from './icons';

/** An icon in the colour of its text, unseen by screen readers. */
export const Icon = ({ name, kind }: { readonly name: IconName; readonly kind?: Kind }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" data-kind={kind}>
    {ICONS[name].map(([tag, shape]) => h(tag, shape))}
  </svg>
);

/** The icon of a kind of entity, in its colour. Its word stands nearby. */
export const KindIcon = ({ kind }: { readonly kind: Kind }) => <Icon name={kind} kind={kind} />;
