// The list of sites saved as a file, and taken from one.
import { i18n } from '#i18n';
import { useRef } from 'preact/hooks';
import type { Sites } from '../../core/sites';
import { mergeSites, readSitesFile, writeSitesFile } from '../../core/sites-file';
import type { ChangeableSettings } from './use-settings';

type FileProps = Pick<ChangeableSettings, 'change' | 'tell'> & { readonly sites: Sites };

const FILE_NAME = 'newsgloss-sites.json';
/** A list of ten thousand sites is far smaller. */
const LARGEST_FILE = 2_000_000;

/** Two buttons. A file that cannot be used says why, and nothing changes. */
export const SitesFileButtons = ({ sites, change, tell }: FileProps) => {
  const chooser = useRef<HTMLInputElement>(null);
  const take = async (file: File): Promise<void> => {
    const read = file.size > LARGEST_FILE ? undefined : readSitesFile(await file.text());
    if (read === undefined) tell(i18n.t('sites.file.tooLarge', { name: file.name }));
    else if ('problem' in read) tell(i18n.t(`sites.file.${read.problem}`, { name: file.name }));
    else change({ sites: mergeSites(sites, read.sites) }, i18n.t('sites.file.taken'));
  };
  return (
    <p class="buttons">
      <button type="button" class="button" onClick={() => save(writeSitesFile(sites))}>
        {i18n.t('sites.file.save')}
      </button>
      <button type="button" class="button" onClick={() => chooser.current?.click()}>
        {i18n.t('sites.file.open')}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void take(file);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </p>
  );
};

const save = (text: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = FILE_NAME;
  link.click();
  URL.revokeObjectURL(link.href);
};
