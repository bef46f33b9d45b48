// How dates and citations are said: the words around them, and the locale of their days.
import { i18n } from '#i18n';
import type { CitationWords } from '../../pack/citations';

/** The locale of dates: that of the words around them. */
export const LOCALE = i18n.t('locale');

/** Words for dates and citations. */
export const DATE_WORDS: CitationWords = {
  locale: LOCALE,
  since: (from) => i18n.t('date.since', { from }),
  from: (from) => i18n.t('date.from', { from }),
  between: (from, to) => i18n.t('date.between', { from, to }),
  about: (date) => i18n.t('date.about', { date }),
  uncertain: (date) => i18n.t('date.uncertain', { date }),
  inferred: i18n.t('shared.dateInferred'),
  passage: (number) => i18n.t('date.passage', { number }),
};
