// One switch: Newsgloss on or off on the site that the reader is on.
import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import type { SitePort } from '../ports';

interface SiteSwitchProps {
  readonly site: SitePort;
  readonly host: string;
}

/** The switch for this site; where the choice cannot be kept, it says so and stays as it was. */
export const SiteSwitch = ({ site, host }: SiteSwitchProps) => {
  const [isOn, setIsOn] = useState(site.isOn);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => setIsOn(site.isOn), [site.isOn]);
  const toggle = async (): Promise<void> => {
    setIsOn(!isOn);
    setHasFailed(false);
    try {
      await site.setOn(!isOn);
    } catch {
      setIsOn(isOn);
      setHasFailed(true);
    }
  };
  return (
    <>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={isOn}
        title={i18n.t(isOn ? 'site.on' : 'site.off', { host })}
        onClick={() => void toggle()}
      >
        {i18n.t('site.switch')} <span class="hidden">({host})</span>
        <span class="knob" />
      </button>
      {hasFailed && <span role="alert">{i18n.t('site.notStored')}</span>}
    </>
  );
};
