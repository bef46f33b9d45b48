// Links in running text: to an entity, and to the passage that says a thing.
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Source } from '../../pack/lines';
import type { EntityId } from '../../pack/schema';
import { NavigationContext, type Target } from './navigation';

interface LinkProps {
  readonly target: Target;
  readonly children: ComponentChildren;
}

/** A link where there is an address, else a button that looks like one. */
const Link = ({ target, children }: LinkProps) =>
  'href' in target ? (
    <a class="link" href={target.href}>
      {children}
    </a>
  ) : (
    <button type="button" class="link" onClick={target.onClick}>
      {children}
    </button>
  );

interface EntityNameProps {
  readonly id: EntityId;
  /** The name, as the sentence writes it. */
  readonly children: ComponentChildren;
}

/** The name of an entity, leading to it. */
export const EntityName = ({ id, children }: EntityNameProps) => (
  <Link target={useContext(NavigationContext).toEntity(id)}>{children}</Link>
);

/** Where the documents say it, leading to the passage. */
export const SourceLink = ({ source }: { readonly source: Source }) => (
  <Link target={useContext(NavigationContext).toSource(source)}>{source.label}</Link>
);
