// What a search found, by kind, with its words marked.
import { i18n } from '#i18n';
import { useCallback, useMemo } from 'preact/hooks';
import {
  type EntityHit,
  RESULT_LISTS,
  searchOf,
  type SearchResults,
  type TextHit,
} from '../../../pack/search';
import { DateBeside, hasDateBeside } from '../../shared/DateLabel';
import { FirstFew } from '../../shared/FirstFew';
import { SourceLink } from '../../shared/Link';
import { Marked } from '../../shared/Marked';
import { EntityRow } from '../EntityRow';
import { Message } from '../Message';
import { entityAddress } from '../route';
import { useAfterPaint } from '../use-after-paint';
import type { RoutedProps } from '../view-props';

const SHOWN_FIRST = 5;
const [FIRST_LISTS, FURTHER_LISTS] = [RESULT_LISTS.slice(0, 2), RESULT_LISTS.slice(2)];

/** Results for the words in the address. */
export const SearchView = ({ material, route: { query } }: RoutedProps<'search'>) => {
  const results = useMemo(() => searchOf(material)(query), [material, query]);
  // Who types waits for what stands at the top alone.
  const before = useAfterPaint(useCallback(() => results, [results]));
  const further = useMemo(
    () =>
      before && FURTHER_LISTS.map((list) => <ResultList key={list} results={before} list={list} />),
    [before],
  );
  if (results.total === 0) {
    return query.trim() === '' ? (
      <Message title={i18n.t('search.title')}>
        <p>{i18n.t('search.hint')}</p>
      </Message>
    ) : (
      <Message title={i18n.t('search.nothing')}>
        <p>{i18n.t('search.nothingWhy')}</p>
      </Message>
    );
  }
  return (
    <>
      <h1 class="hidden" tabIndex={-1}>
        {i18n.t('search.results')}
      </h1>
      <p class="hidden" role="status">
        {i18n.t('search.count', results.total)}
      </p>
      {FIRST_LISTS.map((list) => (
        <ResultList key={list} results={results} list={list} />
      ))}
      {further}
    </>
  );
};

interface ResultListProps {
  readonly list: (typeof RESULT_LISTS)[number];
  readonly results: SearchResults;
}

const ResultList = ({ list, results }: ResultListProps) => {
  const { terms } = results;
  const count = results.counts[list];
  if (count === 0) return null;
  const title = i18n.t(`search.${list}`);
  return (
    <section aria-label={title}>
      <h2>
        {title} <span class="count">{count}</span>
      </h2>
      {list === 'entities' ? (
        <FirstFew items={results.entities} count={SHOWN_FIRST}>
          {(hit) => <EntityResult key={hit.entity.id} hit={hit} terms={terms} />}
        </FirstFew>
      ) : (
        <FirstFew items={results[list]} count={SHOWN_FIRST}>
          {(hit) => (
            <TextResult key={`${hit.source.locator} ${hit.text}`} hit={hit} terms={terms} />
          )}
        </FirstFew>
      )}
      {count > results[list].length && (
        <p class="note">{i18n.t('search.best', { count: results[list].length })}</p>
      )}
    </section>
  );
};

type Terms = SearchResults['terms'];

const EntityResult = ({ hit, terms }: { readonly hit: EntityHit; readonly terms: Terms }) => {
  const { entity, alias } = hit;
  return (
    <li>
      <a class="row" href={entityAddress(entity.id)}>
        <EntityRow
          entity={entity}
          name={<Marked text={entity.name} terms={terms} />}
          about={
            <>
              {alias !== undefined && (
                <>
                  {i18n.t('search.also')} <Marked text={alias} terms={terms} />
                  {'. '}
                </>
              )}
              <Marked text={entity.summary} terms={terms} />
            </>
          }
        />
      </a>
    </li>
  );
};

const TextResult = ({ hit, terms }: { readonly hit: TextHit; readonly terms: Terms }) => (
  <li>
    {hit.heading !== undefined && (
      <h3>
        <Marked text={hit.heading} terms={terms} />
      </h3>
    )}
    <Marked text={hit.text} terms={terms} />{' '}
    <span class="source">
      {hit.date && hasDateBeside(hit.text, hit.date) && (
        <>
          <DateBeside date={hit.date} sentence={hit.text} />
          {'\u00a0· '}
        </>
      )}
      <SourceLink source={hit.source} />
    </span>
  </li>
);
