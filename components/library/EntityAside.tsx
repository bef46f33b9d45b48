// What stands beside the sourced lines of an entity: background, notes, its names, and the way out.
import { i18n } from '#i18n';
import { sourceOf } from '../../pack/lines';
import type { Alias, Entity, Pack } from '../../pack/schema';
import { LOCALE } from '../shared/date-words';
import { Icon } from '../shared/Icon';
import { SourceLink } from '../shared/Link';

interface EntityAsideProps {
  readonly entity: Entity;
  readonly pack: Pack;
}

/** Background under its label, oddities of the sources, and names by language. */
export const EntityAside = ({ entity, pack }: EntityAsideProps) => {
  const { background, wikipedia, notes, aliases } = entity;
  return (
    <div class="entity-aside">
      {(background !== undefined || wikipedia !== undefined) && (
        <section aria-label={i18n.t('entity.background')}>
          <h2>{i18n.t('shared.background')}</h2>
          {background !== undefined && <p>{background}</p>}
          {wikipedia !== undefined && <WikipediaLink title={wikipedia} />}
        </section>
      )}
      {notes.length > 0 && (
        <section aria-label={i18n.t('entity.notes')}>
          <h2>{i18n.t('shared.notes')}</h2>
          <ul class="lines">
            {notes.map(({ text, locator }) => (
              <li key={text}>
                {text}{' '}
                {locator !== undefined && (
                  <span class="source">
                    <SourceLink source={sourceOf(pack, locator)} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label={i18n.t('entity.names')}>
        <h2>{i18n.t('entity.namesTitle')}</h2>
        <dl class="names">
          {byLanguage(aliases).map(([language, texts]) => (
            <div key={language}>
              <dt>{LANGUAGES.of(language)}</dt>
              <dd lang={language}>{texts.join(', ')}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
};

const WikipediaLink = ({ title }: { readonly title: string }) => (
  <p class="on-wikipedia">
    <a
      class="link"
      href={`https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`}
      target="_blank"
      rel="noopener noreferrer"
    >
      {i18n.t('entity.onWikipedia', { title })}
    </a>{' '}
    <Icon name="outside" />
  </p>
);

const LANGUAGES = new Intl.DisplayNames(LOCALE, { type: 'language' });

const byLanguage = (
  aliases: readonly Alias[],
): readonly (readonly [string, readonly string[]])[] => {
  const languages = new Map<string, string[]>();
  for (const { language, text } of aliases) {
    languages.set(language, [...(languages.get(language) ?? []), text]);
  }
  return [...languages];
};
