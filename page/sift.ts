// Which text nodes are worth reading: most are looked at once and left alone, neither their parents
// nor their style asked for.
import type { Outlook } from '../core/match/find';
import { OPENING_LENGTH } from '../core/match/openings';
import { STRETCH } from '../core/match/stretches';
import { contains, parentOf } from './form-parts';
import { isReadable, nextReadable, previousReadable, textWalker } from './texts';

/** What looking through some text nodes came upon. */
export interface SiftStep {
  /** Text nodes and characters looked at since the step before. */
  readonly textNodes: number;
  readonly characters: number;
  /** Those worth reading, in document order. */
  readonly texts: readonly Text[];
}

// A look at the clock costs as much as a look at some text nodes. The first steps are smaller: engines
// compile an expression when it first looks at a text, and once more where it goes on to be used.
const NODES_PER_STEP = 32;

/** What a matcher tells of a text by itself. */
export interface Sieve {
  /** Matches any text that may have another outlook than nothing. */
  readonly openings: RegExp;
  /** Looks at a text from its first opening on. */
  readonly outlook: (text: string, opening: number) => Outlook;
}

// As far as a name may reach back or go on.
const REACH = 80;

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
  const [first, last] = parentOf(scope) === null ? [] : edgesOf(walker);
  if (first !== undefined) yield { ...NOTHING, texts: [first] };
  for (let nodes = 1; ; nodes = Math.min(nodes * 2, NODES_PER_STEP)) {
    const step = nextStep(walker, nodes, sieve, state);
    yield step;
    if (step.textNodes < nodes) break;
    // The page may have taken the place away meanwhile: what is looked at twice is read once.
    if (!contains(scope, walker.currentNode)) walker.currentNode = scope;
  }
  if (last !== undefined) yield { ...NOTHING, texts: [last] };
}

const NOTHING = { textNodes: 0, characters: 0 };

const nextStep = (walker: TreeWalker, nodes: number, sieve: Sieve, state: State): SiftStep => {
  const texts: Text[] = [];
  let textNodes = 0;
  let characters = 0;
  while (textNodes < nodes) {
    // The walker shows text nodes alone, which its type does not know.
    const text = walker.nextNode() as Text | null;
    if (text === null) break;
    const { data } = text;
    textNodes += 1;
    characters += data.length;
    if (data.length > STRETCH) {
      // What is looked through in steps is the run, whoever reads it.
      if (isReadable(text)) {
        texts.push(text);
        state.cut = '';
      }
      continue;
    }
    const opening = data.search(sieve.openings);
    // White space between elements leaves open what was cut off before it.
    if (opening < 0 && (state.cut === '' || data.trim() === '')) continue;
    if (look(text, opening, sieve, state)) texts.push(text);
  }
  return { textNodes, characters, texts };
};

/** Whether a name stands in a readable text, or one that was cut off goes on in it. */
const look = (text: Text, opening: number, sieve: Sieve, state: State): boolean => {
  const { data } = text;
  let hasName = false;
  let cut = '';
  const take = (looked: string, from: number): void => {
    const outlook = sieve.outlook(looked, from);
    if (outlook === 'name') hasName = true;
    else if (outlook === 'cut' && cut === '') cut = tailOf(looked, from);
  };
  if (state.cut !== '') for (const joined of joints(state.cut, data, sieve)) take(joined, 0);
  if (opening >= 0) take(data, opening);
  // Asking for the parent costs as much as looking.
  if (cut === state.cut && !hasName) return false;
  if (!isReadable(text)) return false;
  state.cut = cut;
  return hasName;
};

/** The end of a text, from a place on. Sources are indented: white space may be as long as it likes. */
const tailOf = (text: string, from: number): string => {
  const end = text.trimEnd();
  const tail = end.slice(Math.max(from, end.length - REACH));
  return end.length < text.length ? `${tail} ` : tail;
};

/** The place where a text goes on after what was cut off before it, as far as a name may stand there. */
const joints = (cut: string, data: string, { openings }: Sieve): string[] => {
  const head = data.trimStart();
  const isSpaced = cut.endsWith(' ') || head.length < data.length;
  // White space or a line break may stand between the two.
  const ways = isSpaced ? [`${cut.trimEnd()} `] : [cut, `${cut} `];
  return ways
    .map((before) => before + head.slice(0, REACH))
    .filter((joined) => {
      const at = joined.search(openings);
      return at >= 0 && at <= cut.length + OPENING_LENGTH;
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
