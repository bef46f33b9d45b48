// The options page: what is painted, what opens a card, where Newsgloss runs, and what it is.
import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { defaultSettings } from '../../core/settings';
import type { Pack } from '../../pack/schema';
import type { AccessPort, SettingsPort, ShortcutsPort } from '../ports';
import { SettingsNotice } from '../shared/SettingsNotice';
import { About } from './About';
import { Access } from './Access';
import { DisplayForm } from './DisplayForm';
import { Section } from './Section';
import { Shortcuts } from './Shortcuts';
import { SitesForm } from './SitesForm';
import { SuppressionList } from './SuppressionList';
import { TryIt } from './TryIt';
import { type Told, useSettings } from './use-settings';
import './options.css';

export interface OptionsProps {
  /** Absent where it could not be read. */
  readonly pack: Pack | undefined;
  readonly version: string;
  readonly settings: SettingsPort;
  readonly access: AccessPort;
  readonly shortcuts: ShortcutsPort;
  /** Text to try the settings on, by paragraphs. */
  readonly sample: readonly string[];
  /** Present where stored settings were damaged: what to do once the reader has been told. */
  readonly onTroubleTold?: (() => void) | undefined;
}

/** Everything that a reader can set. Each change holds at once, in open tabs too. */
export const Options = ({ pack, version, settings: port, ...props }: OptionsProps) => {
  const { settings, change, told, tell } = useSettings(port);
  const [isTold, setIsTold] = useState(false);
  const { isPaused, sites, suppressions } = settings;
  return (
    <div class="options-page">
      <header>
        <h1>{i18n.t('options.title')}</h1>
        <p class="soft">
          {i18n.t('options.lead')}{' '}
          <a class="link" href="welcome.html">
            {i18n.t('options.firstSteps')}
          </a>
        </p>
        {props.onTroubleTold && !isTold && (
          <SettingsNotice
            onDismiss={() => {
              setIsTold(true);
              props.onTroubleTold?.();
            }}
          />
        )}
      </header>
      <main>
        <Section title={i18n.t('options.display')}>
          <TryIt sample={props.sample} />
          <DisplayForm
            names={['density', 'underline', 'kindsOff']}
            settings={settings}
            change={change}
          />
        </Section>
        <Section title={i18n.t('options.cards')}>
          <DisplayForm names={['openOn', 'dwell']} settings={settings} change={change} />
        </Section>
        <Section title={i18n.t('options.where')}>
          <label class="setting">
            <input
              type="checkbox"
              role="switch"
              checked={!isPaused}
              onChange={() => change({ isPaused: !isPaused })}
            />
            {i18n.t('options.isOn')}
          </label>
          <SitesForm sites={sites} change={change} tell={tell} />
          <Access access={props.access} />
        </Section>
        <Section title={i18n.t('suppressions.title')}>
          <SuppressionList
            suppressions={suppressions}
            entities={pack?.entities ?? []}
            change={change}
          />
        </Section>
        {props.shortcuts.commands.length > 0 && (
          <Section title={i18n.t('shortcuts.title')}>
            <Shortcuts shortcuts={props.shortcuts} />
          </Section>
        )}
        <Section title={i18n.t('options.reset')}>
          <p class="soft">{i18n.t('options.resetWhat')}</p>
          <p class="buttons">
            <button
              type="button"
              class="button"
              onClick={() => change(defaultSettings(), i18n.t('options.wasReset'))}
            >
              {i18n.t('options.resetAll')}
            </button>
          </p>
        </Section>
        <Section title={i18n.t('about.title')}>
          <About pack={pack} version={version} />
        </Section>
      </main>
      <Notice told={told} />
    </div>
  );
};

/** Always there, so that a screen reader says what comes into it. */
const Notice = ({ told }: { readonly told: Told | undefined }) => (
  <div class="told" role="status">
    {told && (
      <p>
        {told.message}{' '}
        {told.undo && (
          <button type="button" class="link" onClick={told.undo}>
            {i18n.t('settings.undo')}
          </button>
        )}
      </p>
    )}
  </div>
);
