// Which elements can host a shadow root, and the roots that they have.

/** Gives the shadow root of an element, closed ones too where the browser lets an extension ask. */
export type ShadowOpener = (element: HTMLElement) => ShadowRoot | null;

// The elements that the DOM standard lets host a shadow root, custom elements apart.
const BUILT_IN_HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);
const CANNOT_HOST =
  ':not(a,abbr,b,br,button,cite,code,dd,dl,dt,em,figcaption,figure,font,form,head,hr,html,i,iframe,img,input,label,li,link,meta,noscript,ol,option,path,picture,pre,script,small,source,strong,style,sub,sup,svg,svg *,table,tbody,td,template,th,thead,time,title,tr,u,ul,use)';

// Between two looks at the clock.
const ELEMENTS_PER_STEP = 64;

/**
 * Finds the shadow roots hosted by `scope` or by elements inside it, in small steps: calls `found`
 * for each. What lies in a root is for whoever then reads that root.
 */
export function* findShadowRoots(
  scope: ParentNode,
  open: ShadowOpener,
  found: (root: ShadowRoot) => void,
): Generator<void, void> {
  const visit = (element: Element): void => {
    const root = element.shadowRoot ?? (mayHideARoot(element) ? open(element) : null);
    if (root !== null && element.localName !== 'newsgloss-card') found(root);
  };
  if (scope instanceof Element) visit(scope);
  let steps = 0;
  for (const element of scope.querySelectorAll(CANNOT_HOST)) {
    visit(element);
    steps += 1;
    if (steps % ELEMENTS_PER_STEP === 0) yield;
  }
}

/**
 * Asking for a closed root is dear: custom elements are asked, and empty elements, since what a host
 * has as children of its own is mostly not shown.
 */
const mayHideARoot = (element: Element): element is HTMLElement => {
  const { localName } = element;
  if (!localName.includes('-') && !(element.firstChild === null && BUILT_IN_HOSTS.has(localName))) {
    return false;
  }
  return element instanceof HTMLElement;
};
