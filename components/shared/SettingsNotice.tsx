// Told once when stored settings were damaged or could not be read.

interface SettingsNoticeProps {
  readonly onDismiss: () => void;
}

/** Says that defaults are in use, until it is dismissed. */
export const SettingsNotice = ({ onDismiss }: SettingsNoticeProps) => (
  <div class="notice" role="status">
    <p>Your settings could not be read. The defaults are used.</p>
    <button type="button" class="quiet" onClick={onDismiss}>
      Dismiss
    </button>
  </div>
);
