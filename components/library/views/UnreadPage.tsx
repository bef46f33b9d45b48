// Why nothing of the page is shown, and what to do about it.
import { i18n } from '#i18n';
import type { PageState, SitePort } from '../../ports';
import { AccessButtons } from '../../shared/AccessButtons';
import { Message } from '../Message';
import { formatRoute } from '../route';

interface UnreadPageProps {
  readonly state: Exclude<PageState, { readonly is: 'read' }>;
  readonly site: SitePort | undefined;
}

/** In place of what is on the page. */
export const UnreadPage = ({ state, site }: UnreadPageProps) => {
  switch (state.is) {
    case 'loading':
      return (
        <div role="status">
          <Message title={i18n.t('page.loading')}>
            <p>{i18n.t('page.loadingWhy')}</p>
          </Message>
        </div>
      );
    case 'off':
      return (
        <Message title={i18n.t('page.off')}>
          <p>{i18n.t('page.offWhy', { host: site?.host ?? i18n.t('page.thisSite') })}</p>
        </Message>
      );
    case 'paused':
      return (
        <Message title={i18n.t('page.paused')}>
          <p>{i18n.t('page.pausedWhy')}</p>
        </Message>
      );
    case 'waits':
      return (
        <Message title={i18n.t('page.waits')}>
          <p>{i18n.t('page.waitsWhy')}</p>
        </Message>
      );
    case 'noAccess':
      return (
        <Message title={i18n.t('page.noAccess')}>
          <p>{i18n.t('page.noAccessWhy')}</p>
          <AccessButtons remedies={state.remedies} />
        </Message>
      );
    case 'unreadable':
      return (
        <Message title={i18n.t('page.unreadable')}>
          <p>
            {i18n.t('page.unreadableWhy')}{' '}
            <a class="link" href={formatRoute({ view: 'entities' })}>
              {i18n.t('page.browseEntities')}
            </a>
            .
          </p>
        </Message>
      );
  }
};
