// Which text nodes are worth reading: most are looked at once and left alone, neither their parents
// nor their style asked for.
import type { Outlook } from '../core/match/find';
import { OPENING_LENGTH } from '../core/match/openings';
import { isReadable, nextReadable, previousReadable, textWalker } from './texts';

/** What looking through some text nodes came upon. */
export interface SiftStep {
  /** Text nodes and characters looked at since the step before. */
  readonly textNodes: number;
  readonly characters: number;
  /** Those worth reading, in document order. */
  readonly texts: readonly Text[];
}

// A look at the clock costs as much as a look at some text nodes.
const NODES_PER_STEP = 128;

/** What a matcher tells of a text by itself. */
export interface Sieve {
  /** Matches any text that may have another outlook than nothing. */
  readonly openings: RegExp;
  readonly outlook: (text: string) => Outlook;
}

// As far as a name may reach back.
const TAIL = 80;

/** What the texts before end with, where a name may be cut off there; else empty. */
interface State {
  cut: string;
}

/**
 * Looks through the text inside `scope`, in small steps, for texts with names in them or cut off by
 * their ends. The first and the last are always given: their runs may reach beyond the scope.
 */
export function* sift(scope: Node, sieve: Sieve): Generator<SiftStep, void> {
  if (scope instanceof Text) {
    yield { textNodes: 1, characters: scope.data.length, texts: isReadable(scope) ? [scope] : [] };
    return;
  }
  const walker = textWalker(scope);
  const state: State = { cut: '' };
  const [first, last] = scope.parentNode === null ? [] : edgesOf(walker);
  if (first !== undefined) yield { ...NOTHING, texts: [first] };
  for (;;) {
    const step = nextStep(walker, sieve, state);
    yield step;
    if (step.textNodes < NODES_PER_STEP) break;
    // The page may have taken the place away meanwhile: what is looked at twice is read once.
    if (!scope.contains(walker.currentNode)) walker.currentNode = scope;
  }
  if (last !== undefined) yield { ...NOTHING, texts: [last] };
}

const NOTHING = { textNodes: 0, characters: 0 };

const nextStep = (walker: TreeWalker, sieve: Sieve, state: State): SiftStep => {
  const { openings } = sieve;
  const texts: Text[] = [];
  let textNodes = 0;
  let characters = 0;
  while (textNodes < NODES_PER_STEP) {
    // The walker shows text nodes alone, which its type does not know.
    const text = walker.nextNode() as Text | null;
    if (text === null) break;
    const { data } = text;
    textNodes += 1;
    characters += data.length;
    // On many pages half of the texts are but white space between elements.
    if (data.trim() === '') continue;
    openings.lastIndex = 0;
    const isOpen = openings.test(data);
    if (!isOpen && state.cut === '') continue;
    if (isReadable(text) && look(data, isOpen, sieve, state)) texts.push(text);
  }
  return { textNodes, characters, texts };
};

/** Whether a name stands in a text, or one that was cut off goes on in it. */
const look = (data: string, isOpen: boolean, sieve: Sieve, state: State): boolean => {
  const looked = state.cut === '' ? [] : joints(state.cut, data, sieve);
  if (isOpen) looked.push(data);
  const promises = looked.map(sieve.outlook);
  const cut = looked.find((_, index) => promises[index] === 'cut');
  state.cut = cut === undefined ? '' : tailOf(cut);
  return promises.includes('name');
};

// Sources are indented: the white space of a name may be longer than all of its letters.
const tailOf = (text: string): string => text.replace(/\s+/g, ' ').slice(-TAIL);

/** The place where a text goes on after what was cut off before it, as far as a name may stand there. */
const joints = (cut: string, data: string, { openings }: Sieve): string[] => {
  const head = data.replace(/\s+/g, ' ').trimStart();
  // White space or a line break may stand between the two.
  return [cut, `${cut} `]
    .map((before) => before + head)
    .filter((joined) => {
      openings.lastIndex = 0;
      const match = openings.exec(joined);
      return match !== null && match.index <= cut.length + OPENING_LENGTH;
    });
};

/** The first and the last readable text below the root of a walker that stands there. */
const edgesOf = (walker: TreeWalker): readonly [Text | undefined, Text | undefined] => {
  const first = nextReadable(walker);
  walker.currentNode = walker.root;
  const last = walker.lastChild();
  const end = last instanceof Text && isReadable(last) ? last : previousReadable(walker);
  walker.currentNode = walker.root;
  return [first, end];
};
