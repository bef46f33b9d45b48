// A row that names an entity: icon, name, and one line of who or what it is.
import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import type { Entity } from '../../pack/schema';
import { DateLabel } from '../shared/DateLabel';
import { KindIcon } from '../shared/Icon';

interface EntityRowProps {
  readonly entity: Entity;
  /** In place of the plain name, as with marks in it. */
  readonly name?: ComponentChildren;
  /** In place of the role. */
  readonly about?: ComponentChildren;
}

/** The inside of a row: whoever uses it makes it a link or a button. */
export const EntityRow = ({ entity, name, about }: EntityRowProps) => (
  <>
    <KindIcon kind={entity.kind} />
    <span class="row-text">
      <span class="row-name">{name ?? entity.name}</span>
      <span class="row-about">{about ?? <About entity={entity} />}</span>
    </span>
  </>
);

const About = ({ entity: { role, summary } }: { readonly entity: Entity }) =>
  role === undefined ? (
    <>{summary}</>
  ) : (
    <>
      {role.text}
      {i18n.t('shared.asOf')} <DateLabel date={{ edtf: role.asOf.edtf }} />
    </>
  );
