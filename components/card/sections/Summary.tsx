// Who or what it is, in its role and in one line, and how old that is as against the page.
import { i18n } from '#i18n';
import { monthsYounger } from '../../../pack/age';
import { dateText } from '../../../pack/dates';
import { DATE_WORDS } from '../../shared/date-words';
import { QuotationNote } from '../../shared/QuotationNote';
import { RoleLine } from '../../shared/RoleLine';
import type { SectionProps } from '../section-props';

/** Role with its date, the summary, and the age of the page where it is of another time. */
export const Summary = ({
  model: { role, summary, asOf },
  about: { date, quotation },
}: SectionProps) => {
  // A document is of its own time.
  const months =
    date === undefined || quotation?.isWhole === true ? undefined : monthsYounger(date, asOf);
  return (
    <>
      {role && (
        <p class="role">
          <RoleLine {...role} />
        </p>
      )}
      <p class="summary">{summary}</p>
      {quotation && <QuotationNote quotation={quotation} />}
      {Boolean(months) && <p class="age">{ageText(months ?? 0, dateText(asOf, DATE_WORDS))}</p>}
    </>
  );
};

const MONTHS_OF_YEAR = 12;

/** How much younger or older the page is: in years where there are two or more. */
const ageText = (months: number, material: string): string => {
  const apart = Math.abs(months);
  const years = Math.floor(apart / MONTHS_OF_YEAR);
  const time =
    years < 2 ? i18n.t('card.months', { count: apart }) : i18n.t('card.years', { count: years });
  return i18n.t(months > 0 ? 'card.younger' : 'card.older', { time, material });
};
