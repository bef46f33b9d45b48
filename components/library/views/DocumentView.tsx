// One document as a readable text: digests by section and passage.
import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { locatorOf } from '../../../pack/passages';
import type { Document } from '../../../pack/schema';
import { DateLabel } from '../../shared/DateLabel';
import { Citation } from '../Citation';
import { NotFound } from '../NotFound';
import { OwnCopy } from '../OwnCopy';
import { PassageItem } from '../PassageItem';
import type { RoutedProps } from '../view-props';

/** A document; the addressed passage is marked. */
export const DocumentView = ({ material, route, copies }: RoutedProps<'document'>) => {
  const [isOpen, setIsOpen] = useState(false);
  const document = material.pack.documents.find(({ id }) => id === route.id);
  if (document === undefined) {
    return <NotFound what="document" id={route.id} />;
  }
  const copy = copies?.of(document.id);
  return (
    <article class="document" key={document.id}>
      <Head document={document} />
      {copies && <OwnCopy document={document} lines={material.lines} copies={copies} />}
      <button type="button" class="more" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {i18n.t(isOpen ? 'document.hideDrawn' : 'document.showDrawn')}
      </button>
      {document.sections.map(({ heading, passages }) => (
        <section key={passages[0]?.id} aria-label={heading}>
          {heading !== undefined && <h2>{heading}</h2>}
          {passages.map((passage) => (
            <PassageItem
              key={passage.id}
              passage={passage}
              locator={locatorOf(document, passage)}
              material={material}
              isAddressed={passage.id === route.passage}
              isOpen={isOpen}
              copied={copy?.alignment.passages
                .get(passage.id)
                ?.map((at) => copy.paragraphs[at] ?? '')}
            />
          ))}
        </section>
      ))}
    </article>
  );
};

const Head = ({ document }: { readonly document: Document }) => (
  <header>
    <h1 tabIndex={-1}>{document.title}</h1>
    <p class="meta">
      {document.kind.charAt(0).toUpperCase() + document.kind.slice(1)},{' '}
      <DateLabel date={document.date} />. {document.publisher}.
    </p>
    <p class="meta">{i18n.t('document.ownWords')}</p>
    {document.notes.map(({ text }) => (
      <p class="note" key={text}>
        {i18n.t('document.note', { text })}
      </p>
    ))}
    <Citation key={document.id} document={document} />
  </header>
);
