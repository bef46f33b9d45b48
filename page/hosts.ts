// Which elements can host a shadow root, and the roots that they have.
import { contains, partOf } from './form-parts';
import { lookAgain } from './second-look';
import { isOwn } from './own';
import type { Hosts } from './slots';

/** The shadow roots of a document that were found so far. */
export interface ShadowRoots {
  /** Looks for roots below a node, in small steps. */
  readonly discover: (scope: Node) => Generator<void, void>;
  /** Those that are still in the document. */
  readonly connected: () => readonly ShadowRoot[];
  /** Forgets those that left the document: they are found anew where they come back. */
  readonly sweep: () => void;
  readonly hosts: Hosts;
}

/** Gives the shadow root of an element, closed ones too where the browser lets an extension ask. */
export type ShadowOpener = (element: HTMLElement) => ShadowRoot | null;

// The elements that the DOM standard lets host a shadow root, custom elements apart.
const BUILT_IN_HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);
// Those that pages have most of stand first: the browser looks no further than to the first that fits.
// Parts of drawings stand by their names, since `svg *` would have it climb up from every element.
const CAN_HOST =
  ':not(a,li,td,b,i,tr,img,sup,ul,br,cite,th,abbr,path,small,script,link,meta,style,input,button,em,strong,ol,option,label,svg,tspan,text,ellipse,polygon,line,rect,circle,g,code,dd,dl,dt,figcaption,figure,font,form,head,hr,html,iframe,noscript,picture,pre,source,sub,table,tbody,template,thead,time,title,u,use)';

// Each costs as much as the sifting of ten texts.
const ASKED_WITH_CONTENT = 100;

/**
 * Keeps the shadow roots of a document until the signal aborts; `found` is called for each that is
 * come upon: late where its host was read without it.
 */
export const createShadowRoots = (
  open: ShadowOpener,
  found: (root: ShadowRoot, isLate: boolean) => void,
  signal: AbortSignal,
): ShadowRoots => {
  const hosts = new Map<Element, ShadowRoot>();
  const patience: Patience = { left: ASKED_WITH_CONTENT };
  const add = (root: ShadowRoot, isLate = false): void => {
    if (hosts.has(root.host)) return;
    hosts.set(root.host, root);
    found(root, isLate);
  };
  const connected = (): readonly ShadowRoot[] =>
    [...hosts.values()].filter((root) => root.isConnected);
  function* lookEverywhere(): Generator<void, void> {
    for (const scope of [document, ...connected()]) {
      yield* findShadowRoots(scope, open, (root) => add(root, true));
    }
  }
  const signOfLife = lookAgain(lookEverywhere, signal);
  // An element that gets its root late makes no mutation, but mostly it changes its size; where it is
  // inline, as custom elements are by default, it has none to change, but its parent has.
  const late = new ResizeObserver(signOfLife);
  const awaitRootOf = (element: Element): void => {
    late.observe(element);
    if (isCustom(element) && element.parentElement !== null) late.observe(element.parentElement);
  };
  signal.addEventListener('abort', () => late.disconnect(), { once: true });
  return {
    *discover(scope) {
      if (!isParent(scope)) return;
      signOfLife();
      yield* findShadowRoots(scope, open, add, awaitRootOf, patience);
    },
    connected,
    sweep: () => {
      for (const host of hosts.keys()) if (!host.isConnected) hosts.delete(host);
    },
    hosts,
  };
};

const isParent = (node: Node): node is Node & ParentNode => 'querySelectorAll' in node;

// Of more, the browser would look for those that can be hosts for longer than a slice may take.
const ELEMENTS_AT_ONCE = 30_000;

// Between two looks at the clock.
const ELEMENTS_PER_STEP = 64;

/**
 * Finds the shadow roots hosted by `scope` or by elements inside it, in small steps: calls `found`
 * for each, and `missed` for each element that may get one later. What lies in a root is for whoever
 * then reads that root.
 */
export function* findShadowRoots(
  scope: ParentNode,
  open: ShadowOpener,
  found: (root: ShadowRoot) => void,
  missed: (element: Element) => void = () => undefined,
  patience: Patience = { left: Infinity },
): Generator<void, void> {
  const visit = (element: Element): void => {
    // A form is no host, and may name its controls as it likes.
    if (element instanceof HTMLFormElement) return;
    const mayHide = mayHideARoot(element, patience);
    const root = element.shadowRoot ?? (mayHide ? open(element) : null);
    if (root !== null && !isOwn(element)) found(root);
    else if (mayHide) missed(element);
  };
  if (scope instanceof Element) visit(scope);
  const elements =
    document.getElementsByTagName('*').item(ELEMENTS_AT_ONCE) !== null
      ? elementsBelow(scope)
      : partOf(scope, 'querySelectorAll').call(scope, CAN_HOST);
  let steps = 0;
  for (const element of elements) {
    visit(element);
    steps += 1;
    if (steps % ELEMENTS_PER_STEP === 0) yield;
  }
}

/** All elements inside a scope one by one, while the page may change it. */
function* elementsBelow(scope: Node): Generator<Element, void> {
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT);
  for (let nth = 1; ; nth += 1) {
    // The walker shows elements alone, which its type does not know.
    const element = walker.nextNode() as Element | null;
    if (element === null) return;
    yield element;
    // The page may have taken the place away meanwhile: what is asked twice is found once.
    if (nth % ELEMENTS_PER_STEP === 0 && !contains(scope, element)) walker.currentNode = scope;
  }
}

/** How many elements with content of their own are still to be asked. */
export interface Patience {
  left: number;
}

/**
 * Asking for a closed root is dear: custom elements are asked, and elements without content, since
 * what a host has as children of its own is mostly not shown; of the others, the first few hundred.
 */
const mayHideARoot = (element: Element, patience: Patience): element is HTMLElement => {
  if (!isBuiltIn(element)) {
    return isCustom(element) && element instanceof HTMLElement && !isOwn(element);
  }
  if (!element.hasChildNodes() || isBlankBox(element)) return element instanceof HTMLElement;
  if (patience.left <= 0) return false;
  patience.left -= 1;
  return element instanceof HTMLElement;
};

const isBuiltIn = ({ localName }: Element): boolean => BUILT_IN_HOSTS.has(localName);

/** Whether an element that lays out others has but the white space of the source in it. */
const isBlankBox = (element: Element): boolean =>
  element.childElementCount === 0 &&
  !/^(?:span|p|h\d)$/.test(element.localName) &&
  (element.textContent ?? '').trim() === '';

const isCustom = ({ localName }: Element): boolean => localName.includes('-');
