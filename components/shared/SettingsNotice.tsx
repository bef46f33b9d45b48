// Told once when stored settings were damaged or could not be read.
import { i18n } from '#i18n';

interface SettingsNoticeProps {
  readonly onDismiss: () => void;
}

/** Says that defaults are in use, until it is dismissed. */
export const SettingsNotice = ({ onDismiss }: SettingsNoticeProps) => (
  <div class="notice" role="status">
    <p>{i18n.t('shared.settingsMended')}</p>
    <button type="button" class="quiet" onClick={onDismiss}>
      {i18n.t('shared.dismiss')}
    </button>
  </div>
);
