// The citation of a document, to read and to copy.
import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { CITATION_FORMS, type CitationForm, citationOf } from '../../pack/citations';
import type { Document } from '../../pack/schema';
import { DATE_WORDS } from '../shared/date-words';
import { Choice } from './Choice';

/** The citation in the form that the reader chooses, with a button that copies it. */
export const Citation = ({ document }: { readonly document: Document }) => {
  const [form, setForm] = useState<CitationForm>('plain');
  const [told, setTold] = useState('');
  const text = citationOf(document, form, DATE_WORDS);
  const choose = (chosen: string): void => {
    setForm(CITATION_FORMS.find((one) => one === chosen) ?? 'plain');
    setTold('');
  };
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setTold(i18n.t('document.copied')),
      () => setTold(i18n.t('document.notCopied')),
    );
  };
  return (
    <div class="citation" role="group" aria-label={i18n.t('document.citation')}>
      <pre class="citation-text" data-form={form}>
        {text}
      </pre>
      <div class="citation-row">
        <Choice label={i18n.t('document.citationForm')} value={form} onChoose={choose}>
          {CITATION_FORMS.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`document.citationForms.${one}`)}
            </option>
          ))}
        </Choice>
        <button type="button" class="quiet" onClick={copy}>
          {i18n.t('document.copyCitation')}
        </button>
        <span role="status">{told}</span>
      </div>
    </div>
  );
};
