// One passage: its digest with the entities linked, its notes, and what was drawn from it.
import { i18n } from '#i18n';
import type { Line } from '../../pack/lines';
import type { Material } from '../../pack/material';
import { drawnFrom } from '../../pack/passages';
import type { Locator, Passage } from '../../pack/schema';
import { LinkedText } from '../shared/LinkedText';
import { LineItem } from '../shared/LineItem';
import { passageAddress } from './route';

interface PassageItemProps {
  readonly passage: Passage;
  readonly locator: Locator;
  readonly material: Material;
  /** Whether the address names this passage. */
  readonly isAddressed: boolean;
  /** Whether what was drawn from it is shown without being asked for. */
  readonly isOpen: boolean;
  /** What stands for it in the reader's own copy. */
  readonly copied?: readonly string[] | undefined;
}

/** A passage of a document, addressable by its number. */
export const PassageItem = (props: PassageItemProps) => {
  const { passage, locator, material, isAddressed, isOpen, copied } = props;
  const { facts, statements } = drawnFrom(material.pack, material.lines, locator);
  const number = passage.id === 'title' ? undefined : passage.id.slice(1);
  return (
    <div
      class="passage"
      tabIndex={-1}
      role="group"
      aria-label={
        number === undefined ? i18n.t('document.title') : i18n.t('document.passage', { number })
      }
      aria-current={isAddressed ? 'location' : undefined}
    >
      <a class="number" href={passageAddress(locator)} title={i18n.t('document.address')}>
        {number ?? i18n.t('document.title')}
      </a>
      <div class="digest">
        <p>
          <LinkedText text={passage.digest} links={material.lines.linksIn(passage.digest)} />
        </p>
        {passage.notes.map(({ text }) => (
          <p class="note" key={text}>
            {i18n.t('document.note', { text })}
          </p>
        ))}
      </div>
      <div class="beside">
        {copied && (
          <div class="copied" role="group" aria-label={i18n.t('copy.label')}>
            <p class="copied-label">{i18n.t('copy.label')}</p>
            {copied.map((paragraph) => (
              <p key={paragraph}>
                <LinkedText text={paragraph} links={material.lines.linksIn(paragraph)} />
              </p>
            ))}
          </div>
        )}
        {facts.length + statements.length > 0 && (
          <details class="drawn" open={isOpen}>
            <summary>{countsOf(facts.length, statements.length)}</summary>
            <Drawn title={i18n.t('document.facts')} lines={facts} />
            <Drawn title={i18n.t('document.statements')} lines={statements} />
          </details>
        )}
      </div>
    </div>
  );
};

const Drawn = ({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) =>
  lines.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul class="lines">
        {lines.map((line) => (
          <LineItem key={line.sentence} line={line} hasSource={false} />
        ))}
      </ul>
    </>
  );

const countsOf = (facts: number, statements: number): string =>
  [
    facts > 0 && i18n.t('document.factCount', facts),
    statements > 0 && i18n.t('document.statementCount', statements),
  ]
    .filter(Boolean)
    .join(', ');
