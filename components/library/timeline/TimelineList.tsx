// A timeline as a list, date by date.
import { i18n } from '#i18n';
import type { TimelineDate, TimelineItem } from '../../../pack/timeline';
import { DateLabel, InferredMark } from '../../shared/DateLabel';
import { SourceLink } from '../../shared/Link';
import { LinkedText } from '../../shared/LinkedText';

/** Events in full; the facts of a date when asked. */
export const TimelineList = ({ dates }: { readonly dates: readonly TimelineDate[] }) => (
  <ol class="dates">
    {dates.map(({ edtf, events, facts }) => (
      <li key={edtf}>
        <p class="date">
          <DateLabel date={{ edtf }} />
        </p>
        <div>
          <ul class="lines">
            {events.map((item) => (
              <Item key={item.id} item={item} />
            ))}
          </ul>
          {facts.length > 0 && (
            <details class="drawn" data-id={edtf} tabIndex={-1} open={events.length === 0}>
              <summary>{i18n.t('document.factCount', facts.length)}</summary>
              <ul class="lines">
                {facts.map((item) => (
                  <Item key={item.id} item={item} />
                ))}
              </ul>
            </details>
          )}
        </div>
      </li>
    ))}
  </ol>
);

const Item = ({ item: { id, title, line, date } }: { readonly item: TimelineItem }) => (
  <li data-id={id} tabIndex={-1}>
    {title !== undefined && <strong>{title}</strong>}{' '}
    <LinkedText text={line.sentence} links={line.links} />{' '}
    <span class="source">
      {date.inferred !== undefined && (
        <>
          <InferredMark why={date.inferred} />
          {'\u00a0· '}
        </>
      )}
      <SourceLink source={line.source} />
    </span>
  </li>
);
