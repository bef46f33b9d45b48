// What the browser itself tells of a page's work: its trace.
import type { Page } from 'playwright';

/** An event of the trace: microseconds; `dur` only where it lasted. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: { readonly url?: string; readonly [key: string]: unknown };
  };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** The events of all main threads of pages while some work is done. */
export const traced = async (
  tab: Page,
  work: () => Promise<unknown>,
): Promise<readonly TraceEvent[]> => {
  const connection = await tab.context().newCDPSession(tab);
  const events: TraceEvent[] = [];
  // The events of the categories above are as the interface says; the protocol's type is for all others too.
  connection.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  await connection.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await work();
  const isComplete = new Promise((resolve) => connection.once('Tracing.tracingComplete', resolve));
  await connection.send('Tracing.end');
  await isComplete;
  await connection.detach();
  const mainThreads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  return events.filter((event) => mainThreads.has(threadOf(event)));
};

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
