// What stands below every view of the popup: the switch for all sites, and the way to the settings.
import { i18n } from '#i18n';
import type { ControlsPort } from '../ports';
import { Switch } from './Switch';

/** On or off everywhere, and all settings. */
export const Controls = ({ controls }: { readonly controls: ControlsPort }) => (
  <footer class="controls">
    <Switch
      isOn={!controls.isPaused}
      setOn={(isOn) => controls.setPaused(!isOn)}
      title={(isOn) => i18n.t(isOn ? 'site.everywhereOn' : 'site.everywhereOff')}
    >
      {i18n.t('site.everywhere')}
    </Switch>
    <button type="button" class="quiet" onClick={controls.openSettings}>
      {i18n.t('options.open')}
    </button>
  </footer>
);
