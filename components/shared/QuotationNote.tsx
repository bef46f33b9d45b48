// That a page is one of the documents, or quotes one, with the passage.
import { i18n } from '#i18n';
import type { Quotation } from '../../core/quotes/quotation';
import type { Locator } from '../../pack/schema';
import { SourceLink } from './Link';

/** One line, leading to the passage. */
export const QuotationNote = ({ quotation }: { readonly quotation: Quotation }) => {
  const { locator, label, isWhole } = quotation;
  return (
    <p class="quotation">
      {i18n.t(isWhole ? 'shared.isSource' : 'shared.quotesSource')}{' '}
      {/* The build that made the runs of the page has made the pack too. */}
      <SourceLink source={{ locator: locator as Locator, label }} />
    </p>
  );
};
