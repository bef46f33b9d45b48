// What stands below every view beside a page: the switches, and the way to the settings.
import { i18n } from '#i18n';
import type { ControlsPort, SitePort } from '../ports';
import { SiteSwitch } from './SiteSwitch';
import { Switch } from './Switch';

interface ControlsProps {
  readonly site?: SitePort | undefined;
  readonly controls?: ControlsPort | undefined;
}

/** On or off on this site and everywhere, and all settings; nothing where none of it can be set. */
export const Controls = ({ site, controls }: ControlsProps) =>
  controls === undefined && site?.host === undefined ? null : (
    <footer class="foot">
      {site?.host !== undefined && <SiteSwitch site={site} host={site.host} />}
      {controls && (
        <>
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
        </>
      )}
    </footer>
  );
