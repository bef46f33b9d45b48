// What this is: the version, and the material that it carries.
import { i18n } from '#i18n';
import type { Pack } from '../../pack/schema';
import { DateLabel } from '../shared/DateLabel';

interface AboutProps {
  /** Absent where it could not be read. */
  readonly pack: Pack | undefined;
  readonly version: string;
}

/** Version and pack. */
export const About = ({ pack, version }: AboutProps) => (
  <dl class="about">
    <dt>{i18n.t('about.version')}</dt>
    <dd>{version}</dd>
    <dt>{i18n.t('about.pack')}</dt>
    {pack === undefined ? (
      <dd>{i18n.t('library.failed')}.</dd>
    ) : (
      <>
        <dd>
          {i18n.t('about.packIs', { title: pack.title, version: pack.version })}
          {i18n.t('shared.asOf')} <DateLabel date={{ edtf: pack.asOf }} />
        </dd>
        <dt>{i18n.t('about.documents')}</dt>
        <dd>
          {pack.documents.map(({ id, title }) => (
            <p key={id}>{title}</p>
          ))}
        </dd>
      </>
    )}
  </dl>
);
