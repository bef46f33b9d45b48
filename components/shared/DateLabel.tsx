// A date as people say it, its exact value in the markup, and a mark where it is inferred.
import { i18n } from '#i18n';
import { sayDate, type SpokenDate } from '../../pack/dates';
import type { PackDate } from '../../pack/schema';
import { DATE_WORDS } from './date-words';

/** An EDTF date. An inferred one says so, and why when pointed at. */
export const DateLabel = ({ date }: { readonly date: PackDate }) => (
  <>
    {sayDate(date.edtf, DATE_WORDS).map((piece) =>
      typeof piece === 'string' ? piece : <Day key={piece.exact} day={piece} />,
    )}
    {date.inferred !== undefined && (
      <>
        {' '}
        <Inferred why={date.inferred}>{i18n.t('shared.inferred')}</Inferred>
      </>
    )}
  </>
);

const Day = ({ day: { exact, text } }: { readonly day: SpokenDate }) => (
  <time dateTime={exact}>{text}</time>
);

interface InferredProps {
  readonly why: string;
  readonly children: string;
}

/** A short mark that a date is our inference; pointed at, it says why. */
const Inferred = ({ why, children }: InferredProps) => (
  <span class="inferred" title={why}>
    {children}
  </span>
);

/** The mark for a date that stands elsewhere. */
export const InferredMark = ({ why }: { readonly why: string }) => (
  <Inferred why={why}>{i18n.t('shared.dateInferred')}</Inferred>
);

const saysDate = (sentence: string, { edtf }: PackDate): boolean =>
  sayDate(edtf, DATE_WORDS).every(
    (piece) => typeof piece === 'string' || sentence.includes(piece.text),
  );

/** Whether there is anything to say of a date beside its sentence, which may say it all. */
export const hasDateBeside = (sentence: string, date: PackDate): boolean =>
  date.inferred !== undefined || !saysDate(sentence, date);

interface DateBesideProps {
  readonly sentence: string;
  readonly date: PackDate;
}

/** The date of a sentence; of one that it says itself, only that it is inferred. */
export const DateBeside = ({ sentence, date }: DateBesideProps) =>
  date.inferred !== undefined && saysDate(sentence, date) ? (
    <InferredMark why={date.inferred} />
  ) : (
    <DateLabel date={date} />
  );
