// Which text nodes are worth reading: most are looked at once and left alone, neither their parents
// nor their style asked for.
import type { Outlook } from '../core/match/find';
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
    if ((openings.test(data) || state.cut !== '') && isReadable(text) && look(data, sieve, state)) {
      texts.push(text);
    }
  }
  return { textNodes, characters, texts };
};

/** Whether a name stands in a text, or one that was cut off goes on in it. */
const look = (data: string, { outlook }: Sieve, state: State): boolean => {
  // White space or a line break may stand between the two.
  const joined = state.cut === '' ? [data] : [state.cut + data, `${state.cut} ${data}`];
  const promises = joined.map(outlook);
  const cut = joined.find((_, index) => promises[index] === 'cut');
  // Sources are indented: the white space of a name may be longer than all of its letters.
  state.cut = cut?.replace(/\s+/g, ' ').slice(-TAIL) ?? '';
  return promises.includes('name');
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
