// One icon, drawn from its list of shapes. Never the only carrier of a meaning.
import type { IconNode } from 'lucide';
import { h } from 'preact';
import type { Kind } from '../../pack/schema';
import { BACK_ICON, type IconName, ICONS, KIND_ICONS } from './icons';

interface ShapesProps {
  readonly shapes: IconNode;
  readonly kind?: Kind;
}

const Shapes = ({ shapes, kind }: ShapesProps) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" data-kind={kind}>
    {shapes.map(([tag, shape]) => h(tag, shape))}
  </svg>
);

/** An icon in the colour of its text, unseen by screen readers. */
export const Icon = ({ name }: { readonly name: IconName }) => <Shapes shapes={ICONS[name]} />;

/** The icon of the way back. */
export const BackIcon = () => <Shapes shapes={BACK_ICON} />;

/** The icon of a kind of entity, in its colour. Its word stands nearby. */
export const KindIcon = ({ kind }: { readonly kind: Kind }) => (
  <Shapes shapes={KIND_ICONS[kind]} kind={kind} />
);
