// The citation of a document, to read and to copy.
import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { citation } from '../../pack/passages';
import type { Document } from '../../pack/schema';
import { LOCALE } from '../shared/DateLabel';

/** The citation in plain text with a button that copies it. */
export const Citation = ({ document }: { readonly document: Document }) => {
  const [told, setTold] = useState('');
  const text = citation(document, LOCALE);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setTold(i18n.t('document.copied')),
      () => setTold(i18n.t('document.notCopied')),
    );
  };
  return (
    <div class="citation">
      <p>{text}</p>
      <button type="button" class="quiet" onClick={copy}>
        {i18n.t('document.copyCitation')}
      </button>{' '}
      <span role="status">{told}</span>
    </div>
  );
};
