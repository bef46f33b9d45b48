// How to have the browser let the extension read more, or less.
import { i18n } from '#i18n';
import type { AccessRemedies } from '../ports';

interface AccessButtonsProps {
  readonly remedies: AccessRemedies;
  /** Whether it may read all sites already. */
  readonly isWhole?: boolean;
}

/** Asks for all sites, and leads to the browser's own page of the extension, where each can be. */
export const AccessButtons = ({ remedies, isWhole = false }: AccessButtonsProps) => {
  const { ask, openBrowserPage } = remedies;
  return (
    <p class="buttons">
      {!isWhole && (
        <button type="button" class="button" onClick={() => void ask()}>
          {i18n.t('access.ask')}
        </button>
      )}
      {openBrowserPage && (
        <button type="button" class="button" onClick={openBrowserPage}>
          {i18n.t('access.change')}
        </button>
      )}
    </p>
  );
};
