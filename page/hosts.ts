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

/** All shadow roots hosted by `scope` or by elements inside it, roots inside roots included. */
export const shadowRootsIn = (scope: ParentNode, open: ShadowOpener): readonly ShadowRoot[] => {
  const roots: ShadowRoot[] = [];
  const visit = (element: Element): void => {
    const root = shadowRootOf(element, open);
    if (root === null) return;
    roots.push(root, ...shadowRootsIn(root, open));
  };
  if (scope instanceof Element) visit(scope);
  for (const element of scope.querySelectorAll(CANNOT_HOST)) visit(element);
  return roots;
};

const shadowRootOf = (element: Element, open: ShadowOpener): ShadowRoot | null => {
  if (!(element instanceof HTMLElement) || element.localName === 'newsgloss-card') return null;
  if (element.shadowRoot !== null) return element.shadowRoot;
  // Asking for a closed root is dear: custom elements are asked, and empty elements, since what a
  // host has as children of its own is mostly not shown.
  const isCustom = element.localName.includes('-');
  const isEmptyHost = BUILT_IN_HOSTS.has(element.localName) && element.firstChild === null;
  return isCustom || isEmptyHost ? open(element) : null;
};
