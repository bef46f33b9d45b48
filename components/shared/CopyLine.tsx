// Copies one line as a footnote, and tells whether it could.
import { i18n } from '#i18n';
import { useState } from 'preact/hooks';

const LABELS = {
  ready: () => i18n.t('card.copy'),
  done: () => i18n.t('card.copied'),
  failed: () => i18n.t('card.notCopied'),
} as const;

/** A quiet button beside the source of a line. */
export const CopyLine = ({ copy }: { readonly copy: () => Promise<void> }) => {
  const [state, setState] = useState<keyof typeof LABELS>('ready');
  const run = (): void => {
    copy().then(
      () => setState('done'),
      () => setState('failed'),
    );
  };
  return (
    <button
      type="button"
      class="link"
      title={i18n.t('card.copyTitle')}
      aria-live="polite"
      onClick={run}
    >
      {LABELS[state]()}
    </button>
  );
};
