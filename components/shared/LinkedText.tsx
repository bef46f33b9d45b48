// A sentence of the pack with the entities it names as links, and a quoted fragment as a quotation.
import { Fragment } from 'preact';
import type { TextLink } from '../../pack/linking';
import type { EntityId } from '../../pack/schema';
import { EntityName } from './Link';

interface LinkedTextProps {
  readonly text: string;
  readonly links: readonly TextLink[];
  readonly quote?: string | undefined;
}

/** A part of a text: the name of an entity, or else the quotation. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly id?: EntityId;
}

/**
 * Text with links. A quotation that the text repeats word for word is marked where it stands;
 * one that it puts otherwise follows it.
 */
export const LinkedText = ({ text, links, quote }: LinkedTextProps) => {
  const quoted = quote === undefined ? undefined : placeOf(text, quote);
  const named = links.filter(
    ({ start, end }) => !quoted || end <= quoted.start || start >= quoted.end,
  );
  const spans: readonly Span[] = [...(quoted ? [quoted] : []), ...named].toSorted(
    (one, other) => one.start - other.start,
  );
  return (
    <>
      {text.slice(0, spans[0]?.start)}
      {spans.map(({ start, end, id }, index) => {
        // A line would break behind a button, before a full stop too.
        const behind = text.slice(end, spans[index + 1]?.start);
        const [tail = ''] = id ? (/^\S*/.exec(behind) ?? []) : [];
        return (
          <Fragment key={start}>
            {id ? (
              <span class="unbroken">
                <EntityName id={id}>{text.slice(start, end)}</EntityName>
                {tail}
              </span>
            ) : (
              <q>{text.slice(start, end)}</q>
            )}
            {behind.slice(tail.length)}
          </Fragment>
        );
      })}
      {quote !== undefined && !text.includes(quote) && (
        <>
          {' '}
          <q>{quote}</q>
        </>
      )}
    </>
  );
};

/** Where a text repeats a quotation, unless it already stands in quotation marks there. */
const placeOf = (text: string, quote: string): { start: number; end: number } | undefined => {
  const start = text.indexOf(quote);
  const isBare = start >= 0 && !/[“‘"]$/.test(text.slice(0, start));
  return isBare ? { start, end: start + quote.length } : undefined;
};
