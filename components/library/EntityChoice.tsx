// A choice of one entity, by kind, or of all.
import { i18n } from '#i18n';
import { groupByKind } from '../../pack/kinds';
import type { Entity } from '../../pack/schema';
import { Choice } from './Choice';

interface EntityChoiceProps {
  readonly label: string;
  /** What the choice of none in particular is called. */
  readonly all?: string;
  readonly entities: readonly Entity[];
  /** The id of an entity, or nothing. */
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

/** A list of entities to choose from, under the names of their kinds. */
export const EntityChoice = ({ label, all, entities, value, onChoose }: EntityChoiceProps) => (
  <Choice label={label} value={value} onChoose={onChoose}>
    {all !== undefined && <option value="">{all}</option>}
    {groupByKind(entities, ({ kind }) => kind).map(({ kind, items }) => (
      <optgroup key={kind} label={i18n.t(`kinds.${kind}`)}>
        {items
          .toSorted((one, other) => one.name.localeCompare(other.name))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </optgroup>
    ))}
  </Choice>
);
