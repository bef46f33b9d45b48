// Why nothing of the page is shown, and what to do about it.
import type { PageState, SitePort } from '../../ports';
import { Message } from '../Message';
import { formatRoute } from '../route';

interface UnreadPageProps {
  readonly why: Exclude<PageState['is'], 'read'>;
  readonly site: SitePort | undefined;
}

/** In place of what is on the page. */
export const UnreadPage = ({ why, site }: UnreadPageProps) => {
  switch (why) {
    case 'loading':
      return (
        <div role="status">
          <Message title="Reading the page…">
            <p>The names on it appear here as they are found.</p>
          </Message>
        </div>
      );
    case 'off':
      return (
        <Message title="Off on this site">
          <p>
            Nothing is read or marked on {site?.host ?? 'this site'} until it is switched on again,
            with the switch above.
          </p>
        </Message>
      );
    case 'unreadable':
      return (
        <Message title="This page cannot be read">
          <p>
            Browsers keep extensions out of their own pages, their stores and some files. Open an
            article and look again, or{' '}
            <a class="link" href={formatRoute({ view: 'entities' })}>
              browse the entities
            </a>
            .
          </p>
        </Message>
      );
  }
};
