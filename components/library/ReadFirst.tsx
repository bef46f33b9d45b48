// Which passages to read first, for who has this page before them.
import { i18n } from '#i18n';
import type { Reading } from '../../pack/on-page';
import { SourceLink } from '../shared/Link';

const NAMES_SHOWN = 3;

/** A line for each passage: where it is, and who of the page it speaks of. */
export const ReadFirst = ({ readings }: { readonly readings: readonly Reading[] }) => (
  <ul class="readings">
    {readings.map(({ source, about }) => (
      <li key={source.locator}>
        <SourceLink source={source} />{' '}
        <span class="row-about">
          {i18n.t('page.readAbout', { names: namesOf(about.map(({ name }) => name)) })}
        </span>
      </li>
    ))}
  </ul>
);

const LIST = new Intl.ListFormat(i18n.t('locale'), { type: 'conjunction' });

const namesOf = (names: readonly string[]): string => {
  const more = names.length - NAMES_SHOWN;
  return LIST.format(
    more > 1 ? [...names.slice(0, NAMES_SHOWN), i18n.t('page.moreNames', { count: more })] : names,
  );
};
