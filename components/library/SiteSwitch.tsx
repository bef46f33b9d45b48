// One switch: Newsgloss on or off on the site that the reader is on.
import { i18n } from '#i18n';
import type { SitePort } from '../ports';
import { Switch } from './Switch';

interface SiteSwitchProps {
  readonly site: SitePort;
  readonly host: string;
}

/** The switch for this site. */
export const SiteSwitch = ({ site: { isOn, setOn }, host }: SiteSwitchProps) => (
  <Switch
    isOn={isOn}
    setOn={setOn}
    title={(isOnNow) => i18n.t(isOnNow ? 'site.on' : 'site.off', { host })}
  >
    {i18n.t('site.switch')} <span class="hidden">({host})</span>
  </Switch>
);
