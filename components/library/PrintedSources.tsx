// On paper a source cannot be followed: which documents the short titles stand for.
import { i18n } from '#i18n';
import { citationOf } from '../../pack/citations';
import type { Document } from '../../pack/schema';
import { DATE_WORDS } from '../shared/date-words';

/** The documents with their short titles. It is seen in print alone. */
export const PrintedSources = ({ documents }: { readonly documents: readonly Document[] }) => (
  <section class="printed">
    <h2>{i18n.t('library.documents')}</h2>
    <ul class="lines">
      {documents.map((document) => (
        <li key={document.id}>
          {document.shortTitle}: {citationOf(document, 'plain', DATE_WORDS)}
        </li>
      ))}
    </ul>
  </section>
);
