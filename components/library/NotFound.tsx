// An address that leads to nothing says so, and leads on.
import { i18n } from '#i18n';
import { Message } from './Message';
import { formatRoute } from './route';

interface NotFoundProps {
  readonly what: 'document' | 'entity';
  readonly id: string;
}

const ALL = { document: 'documents', entity: 'entities' } as const;

/** In place of a view of what the material does not have. */
export const NotFound = ({ what, id }: NotFoundProps) => (
  <Message title={i18n.t(`${what}.missing`)}>
    <p>
      {i18n.t(`${what}.missingWhy`, { id })}{' '}
      <a class="link" href={formatRoute({ view: ALL[what] })}>
        {i18n.t(`${what}.seeAll`)}
      </a>
    </p>
  </Message>
);
