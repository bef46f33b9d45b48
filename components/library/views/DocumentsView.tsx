// The documents of the material.
import { i18n } from '#i18n';
import { passageCount } from '../../../pack/passages';
import { DateLabel } from '../../shared/DateLabel';
import { formatRoute } from '../route';
import type { RoutedProps } from '../view-props';

/** Every document, each leading to its digest. */
export const DocumentsView = ({ material: { pack } }: RoutedProps<'documents'>) => (
  <>
    <h1 class="hidden" tabIndex={-1}>
      {i18n.t('library.documents')}
    </h1>
    <ul class="documents">
      {pack.documents.map((document) => (
        <li key={document.id}>
          <h2>
            <a href={formatRoute({ view: 'document', id: document.id })}>{document.title}</a>
          </h2>
          <p class="meta">
            {capitalized(document.kind)}, <DateLabel date={document.date} /> ·{' '}
            {i18n.t('document.passages', passageCount(document))}
          </p>
        </li>
      ))}
    </ul>
  </>
);

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
