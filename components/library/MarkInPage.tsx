// Real marks in the page, for who wants to print or save it.
import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { PagePort } from '../ports';

/** Makes them or takes them away, and tells which. */
export const MarkInPage = ({ mark }: Pick<PagePort, 'mark'>) => {
  const [told, setTold] = useState('');
  return (
    <p class="buttons">
      <button
        type="button"
        class="button"
        title={i18n.t('marking.why')}
        onClick={() => void mark().then(setTold, () => setTold(i18n.t('marking.failed')))}
      >
        {i18n.t('marking.mark')}
      </button>
      <span role="status">{told}</span>
    </p>
  );
};
