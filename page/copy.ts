// Putting text into the clipboard from within a page.

/** Copies a text, or rejects. `inside` is an element of ours that has the reader's attention. */
export const copyText = async (text: string, inside: Element): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Not there on pages without encryption, and forbidden in some frames.
    if (!copyBySelection(text, inside)) throw new Error('The browser refuses to copy.');
  }
};

const copyBySelection = (text: string, inside: Element): boolean => {
  const field = document.createElement('textarea');
  const root = inside.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  field.value = text;
  field.style.position = 'fixed';
  inside.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied;
};
