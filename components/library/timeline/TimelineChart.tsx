// The drawing of a timeline. For eyes and pointers: what it shows stands in the list below it.
import { i18n } from '#i18n';
import { useMemo, useRef } from 'preact/hooks';
import type { Span } from '../../../pack/dates';
import type { TimelineDate } from '../../../pack/timeline';
import { LOCALE } from '../../shared/date-words';
import { textMeasure } from '../measure';
import { useWidth } from '../use-width';
import {
  type Mark,
  type PlacedMark,
  placeMarks,
  type Scale,
  scaleFor,
  SMALLEST_BAR,
  ticksOf,
} from './layout';

interface TimelineChartProps {
  readonly dates: readonly TimelineDate[];
  /** Called with the id of what was clicked: an event, or the date of some facts. */
  readonly onChoose: (id: string) => void;
}

interface DrawnMark extends Mark {
  readonly isInferred: boolean;
}

const px = (length: number): string => `${length}px`;

const AXIS_HEIGHT = 26;
const LANE_HEIGHT = 36;

/** Events, and below them how many facts there are of each date. */
export const TimelineChart = ({ dates, onChoose }: TimelineChartProps) => {
  const element = useRef<HTMLDivElement>(null);
  const width = useWidth(element);
  const measure = useMemo(() => textMeasure(13), []);
  if (dates.length === 0) return null;
  const scale = scaleFor(
    dates.map(({ span }) => span),
    width,
  );
  const events = placeMarks(eventMarks(dates), scale, measure);
  const facts = placeMarks(factMarks(dates), scale, measure);
  const eventLanes = lanesOf(events);
  const height = AXIS_HEIGHT + (eventLanes + lanesOf(facts)) * LANE_HEIGHT + 8;
  return (
    <div class="timeline" aria-hidden="true">
      <div class="timeline-drawing" ref={element} style={{ height: px(height) }}>
        {width > 0 && (
          <>
            <Axis scale={scale} />
            <Marks sort="event" placed={events} top={AXIS_HEIGHT} onChoose={onChoose} />
            <Marks
              sort="fact"
              placed={facts}
              top={AXIS_HEIGHT + eventLanes * LANE_HEIGHT + 4}
              onChoose={onChoose}
            />
          </>
        )}
      </div>
      <Legend />
    </div>
  );
};

const eventMarks = (dates: readonly TimelineDate[]): readonly DrawnMark[] =>
  dates.flatMap(({ events }) =>
    events.map(({ id, title = '', span, date }) => ({
      id,
      label: title,
      span,
      isInferred: date.inferred !== undefined,
    })),
  );

const factMarks = (dates: readonly TimelineDate[]): readonly DrawnMark[] =>
  dates
    .filter(({ facts }) => facts.length > 0)
    .map(({ edtf, span, facts }) => ({
      id: edtf,
      label: i18n.t('document.factCount', facts.length),
      span,
      isInferred: facts.every(({ date }) => date.inferred !== undefined),
    }));

const lanesOf = (placed: readonly PlacedMark[]): number =>
  Math.max(0, ...placed.map(({ lane }) => lane + 1));

const Axis = ({ scale }: { readonly scale: Scale }) => (
  <>
    {ticksOf(scale).map(({ x, time, isYear }) => (
      <div key={time} class="tick" data-year={isYear} style={{ left: px(x) }}>
        {isYear ? new Date(time).getUTCFullYear() : MONTH.format(time)}
      </div>
    ))}
  </>
);

const MONTH = new Intl.DateTimeFormat(LOCALE, { month: 'short', timeZone: 'UTC' });

interface MarksProps {
  readonly sort: 'event' | 'fact';
  readonly placed: readonly PlacedMark<DrawnMark>[];
  readonly top: number;
  readonly onChoose: (id: string) => void;
}

const Marks = ({ sort, placed, top, onChoose }: MarksProps) => (
  <>
    {placed.map(({ mark, lane, bar, label }) => (
      <div
        key={mark.id}
        class="mark"
        data-sort={sort}
        style={{ top: px(top + lane * LANE_HEIGHT) }}
        title={mark.label}
        onClick={() => onChoose(mark.id)}
      >
        <span class="mark-label" style={{ left: px(label.x), width: px(label.width) }}>
          {mark.label}
        </span>
        <span
          class="bar"
          data-inferred={mark.isInferred || mark.span.isApproximate}
          data-form={formOf(mark.span, bar.width)}
          data-open={mark.span.end === undefined}
          style={{ left: px(bar.x), width: px(bar.width) }}
        />
      </div>
    ))}
  </>
);

/** What lasts is a bar; what happened at some time within is a dot, or a line between two ends. */
const formOf = ({ isLasting }: Span, width: number): 'bar' | 'line' | 'dot' =>
  isLasting ? 'bar' : width > SMALLEST_BAR ? 'line' : 'dot';

const Legend = () => (
  <p class="legend">
    <span>
      <span class="bar" data-form="dot" /> {i18n.t('timeline.dated')}
    </span>
    <span>
      <span class="bar" data-form="line" /> {i18n.t('timeline.within')}
    </span>
    <span>
      <span class="bar" data-form="dot" data-inferred="true" />{' '}
      <span class="bar" data-form="line" data-inferred="true" /> {i18n.t('timeline.inferred')}
    </span>
    <span>
      <span class="bar" data-form="bar" data-open="true" /> {i18n.t('timeline.goesOn')}
    </span>
  </p>
);
