// What an entity is or does, as of when, and where the documents say it.
import { i18n } from '#i18n';
import type { CardModel } from '../../pack/card';
import { DateLabel } from './DateLabel';
import { SourceLink } from './Link';

/** A role in one line; the documents tell it of their own time. */
export const RoleLine = ({ text, asOf, source }: NonNullable<CardModel['role']>) => (
  <>
    {text}
    {i18n.t('shared.asOf')} <DateLabel date={asOf} />
    {source && (
      <span class="source">
        {'\u00a0· '}
        <SourceLink source={source} />
      </span>
    )}
  </>
);
