// The settings as state: followed as they change, changed, and changed back.
import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { SETTING_NAMES, type Settings } from '../../core/settings';
import type { SettingsPort } from '../ports';

/** What was just done, and how to take it back. */
export interface Told {
  readonly message: string;
  readonly undo?: () => void;
}

export interface ChangeableSettings {
  readonly settings: Settings;
  /** Stores values. With a message, the change is told and can be taken back. */
  readonly change: (values: Partial<Settings>, message?: string) => void;
  readonly told: Told | undefined;
  /** Tells something that changes nothing. */
  readonly tell: (message: string) => void;
}

/** The settings as they are now. What cannot be stored is told, and stays as it was. */
export const useSettings = (port: SettingsPort): ChangeableSettings => {
  const [settings, setSettings] = useState(port.first);
  const [told, setTold] = useState<Told>();
  useEffect(() => {
    const stop = new AbortController();
    port.follow(setSettings, stop.signal);
    return () => stop.abort();
  }, [port]);

  const write = async (
    values: Partial<Settings>,
    former: Partial<Settings>,
    done?: Told,
  ): Promise<void> => {
    setSettings((now) => ({ ...now, ...values }));
    try {
      await port.write(values);
      setTold(done);
    } catch {
      // Another window may have changed others meanwhile.
      setSettings((now) => ({ ...now, ...former }));
      setTold({ message: i18n.t('settings.notStored') });
    }
  };
  return {
    settings,
    told,
    tell: (message) => setTold({ message }),
    change: (values, message) => {
      const names = SETTING_NAMES.filter((name) => name in values);
      const former: Partial<Settings> = Object.fromEntries(
        names.map((name) => [name, settings[name]]),
      );
      const undo = (): void =>
        void write(former, values, { message: i18n.t('settings.takenBack') });
      void write(values, former, message === undefined ? undefined : { message, undo });
    },
  };
};
