// First steps: what it does, tried on a text; what it can read, and why; how to restrict that.
import { i18n } from '#i18n';
import type { AccessPort, ShortcutsPort } from '../ports';
import { Access } from './Access';
import { Section } from './Section';
import { Keys } from './Shortcuts';
import { TryIt } from './TryIt';
import './options.css';

export interface WelcomeProps {
  readonly access: AccessPort;
  /** The commands that have keys. */
  readonly commands: ShortcutsPort['commands'];
  /** Text to try it on, by paragraphs. */
  readonly sample: readonly string[];
}

/** What a reader needs to know before the first page, on one page. */
export const Welcome = ({ access, commands, sample }: WelcomeProps) => (
  <div class="options-page">
    <header>
      <h1>{i18n.t('welcome.title')}</h1>
      <p>{i18n.t('welcome.lead')}</p>
    </header>
    <main>
      <Section title={i18n.t('welcome.try')}>
        <p>{i18n.t('welcome.tryHow')}</p>
        <TryIt sample={sample} />
        {commands.length > 0 && <Keys commands={commands} />}
      </Section>
      <Section title={i18n.t('welcome.reads')}>
        <ul class="points">
          <li>{i18n.t('welcome.readsPages')}</li>
          <li>{i18n.t('welcome.readsNot')}</li>
          <li>{i18n.t('welcome.keepsNothing')}</li>
        </ul>
      </Section>
      <Section title={i18n.t('welcome.restrict')}>
        <Access access={access} />
        <p>{i18n.t('welcome.restrictHere')}</p>
        <p class="buttons">
          <a class="button" href="options.html">
            {i18n.t('welcome.settings')}
          </a>
          <a class="button" href="library.html">
            {i18n.t('welcome.library')}
          </a>
        </p>
      </Section>
    </main>
  </div>
);
