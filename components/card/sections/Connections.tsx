// Relations to other entities of the page, each with its passage.
import type { CardConnection } from '../../../pack/card';
import { connectionsOn } from '../../../pack/relevance';
import { FirstFew } from '../../shared/FirstFew';
import { LineItem } from '../../shared/LineItem';
import { EntityName } from '../../shared/Link';
import type { SectionProps } from '../section-props';

const SHOWN_FIRST = 3;

/** How the entity stands to others that the page mentions: three relations, and all when asked. */
export const Connections = ({ model, about }: SectionProps) => (
  <FirstFew items={connectionsOn(model.connections, about.entities)} count={SHOWN_FIRST}>
    {(connection) => <Connection connection={connection} />}
  </FirstFew>
);

const Connection = ({ connection }: { readonly connection: CardConnection }) => {
  const isNamed = connection.links.some(({ id }) => id === connection.to.id);
  return (
    <LineItem line={connection}>
      {!isNamed && (
        <>
          {' '}
          <EntityName id={connection.to.id}>{connection.to.name}</EntityName>
        </>
      )}
    </LineItem>
  );
};
