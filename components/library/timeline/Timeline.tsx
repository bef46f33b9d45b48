// A timeline: drawn, and below it the same as a list.
import { useRef } from 'preact/hooks';
import type { TimelineDate } from '../../../pack/timeline';
import { TimelineChart } from './TimelineChart';
import { TimelineList } from './TimelineList';
import './timeline.css';

/** Dates drawn and listed. A click on a mark leads to its place in the list. */
export const Timeline = ({ dates }: { readonly dates: readonly TimelineDate[] }) => {
  const list = useRef<HTMLDivElement>(null);
  const show = (id: string): void => {
    const item = list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    if (item instanceof HTMLDetailsElement) item.open = true;
    item?.scrollIntoView({ block: 'center' });
    item?.focus({ preventScroll: true });
  };
  return (
    <>
      <TimelineChart dates={dates} onChoose={show} />
      <div ref={list}>
        <TimelineList dates={dates} />
      </div>
    </>
  );
};
