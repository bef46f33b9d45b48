// Texts that become editable while they are read, or are so no longer; or that move to another slot.

const ATTRIBUTES = ['contenteditable', 'role', 'slot'];
// No event tells that a whole document became editable.
const DESIGN_MODE_MS = 1000;

/**
 * Tells below which nodes that may have happened, until the signal aborts; give the result the
 * shadow roots that are to be watched beside the document.
 */
export const watchEditing = (
  tell: (nodes: ReadonlySet<Node>) => void,
  signal: AbortSignal,
): ((root: Node) => void) => {
  const attributes = new MutationObserver((records) =>
    tell(new Set(records.map(({ target }) => target))),
  );
  const watch = (root: Node): void =>
    attributes.observe(root, { subtree: true, attributeFilter: ATTRIBUTES });
  let { designMode } = document;
  const timer = setInterval(() => {
    if (document.designMode === designMode) return;
    ({ designMode } = document);
    tell(new Set([document]));
  }, DESIGN_MODE_MS);
  signal.addEventListener(
    'abort',
    () => {
      attributes.disconnect();
      clearInterval(timer);
    },
    { once: true },
  );
  watch(document);
  return watch;
};
