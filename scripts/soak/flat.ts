// What must not grow while pages come, go and change: figures taken again and again, and their verdict.

/** What is counted at one moment, after garbage collection. */
export interface Figures {
  /** Of the tab's process: the page's scripts and ours. */
  readonly heapKb: number;
  readonly workerHeapKb: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly highlights: number;
  readonly ranges: number;
  /** What our scripts wait for: timeouts, frames and idle time. */
  readonly timers: number;
}

/** What a figure may differ by chance, on top of a tenth. */
const CHANCE: Readonly<Record<keyof Figures, number>> = {
  heapKb: 200,
  workerHeapKb: 200,
  nodes: 50,
  listeners: 5,
  highlights: 1,
  ranges: 10,
  timers: 4,
};

export interface Course {
  readonly figure: keyof Figures;
  /** Medians of the second quarter of all samples, and of the last. */
  readonly early: number;
  readonly late: number;
  readonly isFlat: boolean;
}

/** How each figure went. The first quarter is for what is made once and kept. */
export const coursesOf = (samples: readonly Figures[]): readonly Course[] =>
  FIGURES.map((figure) => {
    const values = samples.map((sample) => sample[figure]);
    const quarter = values.length / 4;
    const early = middle(values.slice(Math.floor(quarter), Math.floor(quarter * 2)));
    const late = middle(values.slice(Math.floor(quarter * 3)));
    return { figure, early, late, isFlat: late <= early * 1.1 + CHANCE[figure] };
  });

/** A course as a line of text. */
export const formatCourse = ({ figure, early, late, isFlat }: Course): string =>
  `${figure.padEnd(14)} ${early.toFixed(0).padStart(8)} ${late.toFixed(0).padStart(8)}  ${isFlat ? 'flat' : 'GROWS'}`;

// The keys of a record of all figures, in the order in which they are written above.
const FIGURES = Object.keys(CHANCE) as readonly (keyof Figures)[];

const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
