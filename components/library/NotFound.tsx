// An address that leads to nothing says so, and leads on.
import { Message } from './Message';
import { formatRoute } from './route';

interface NotFoundProps {
  readonly what: 'document' | 'entity';
  readonly id: string;
}

const ALL = { document: 'documents', entity: 'entities' } as const;

/** In place of a view of what the material does not have. */
export const NotFound = ({ what, id }: NotFoundProps) => (
  <Message title={`No such ${what}`}>
    <p>
      The material has no {what} named “{id}”.{' '}
      <a class="link" href={formatRoute({ view: ALL[what] })}>
        See all {ALL[what]}
      </a>
    </p>
  </Message>
);
