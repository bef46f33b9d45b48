// Where Newsgloss runs, and the sites that have a choice of their own.
import { i18n } from '#i18n';
import type { TargetedSubmitEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { forgetSite, SITE_MODES, type Sites, withSite } from '../../core/sites';
import { siteIn } from './site-in';
import { SitesFileButtons } from './SitesFileButtons';
import type { ChangeableSettings } from './use-settings';

type SitesProps = Pick<ChangeableSettings, 'change' | 'tell'> & { readonly sites: Sites };

/** The mode, the list, and the list as a file. */
export const SitesForm = ({ sites, change, tell }: SitesProps) => (
  <>
    <fieldset class="setting">
      <legend>{i18n.t('sites.mode')}</legend>
      <div class="options">
        {SITE_MODES.map((mode) => (
          <label key={mode}>
            <input
              type="radio"
              name="mode"
              checked={sites.mode === mode}
              onChange={() => change({ sites: { ...sites, mode } })}
            />
            {i18n.t(`sites.${mode}`)}
          </label>
        ))}
      </div>
    </fieldset>
    <SiteList sites={sites} change={change} />
    <AddSite sites={sites} change={change} />
    <SitesFileButtons sites={sites} change={change} tell={tell} />
  </>
);

type ListProps = Omit<SitesProps, 'tell'>;

const SiteList = ({ sites, change }: ListProps) => {
  const isHeeded = sites.mode === 'except' || sites.mode === 'only';
  const hosts = [...new Set([...sites.off, ...sites.on])].toSorted();
  if (hosts.length === 0) return isHeeded && <p class="soft">{i18n.t('sites.none')}</p>;
  return (
    <>
      {!isHeeded && <p class="soft">{i18n.t('sites.notHeeded')}</p>}
      <ul class="sites" aria-label={i18n.t('sites.list')}>
        {hosts.map((host) => {
          const isOn = !sites.off.includes(host);
          return (
            <li key={host}>
              <span class="host">{host}</span>
              <span class="soft">{i18n.t(isOn ? 'sites.isOn' : 'sites.isOff')}</span>
              <button
                type="button"
                class="quiet"
                aria-label={i18n.t('sites.removeSite', { host })}
                onClick={() =>
                  change({ sites: forgetSite(sites, host) }, i18n.t('sites.removed', { host }))
                }
              >
                {i18n.t('sites.remove')}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
};

const AddSite = ({ sites, change }: ListProps) => {
  const [text, setText] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // What one lists is what differs from the rest.
  const isOn = sites.mode === 'only';
  const submitted = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const host = siteIn(text);
    setIsWrong(host === undefined);
    input.current?.focus();
    if (host === undefined) return;
    setText('');
    change(
      { sites: withSite(sites, host, isOn) },
      i18n.t(isOn ? 'sites.addedOn' : 'sites.addedOff', { host }),
    );
  };
  if (sites.mode !== 'except' && sites.mode !== 'only') return null;
  return (
    <form class="add" onSubmit={submitted} noValidate>
      <label for="add-site">{i18n.t(isOn ? 'sites.addOn' : 'sites.addOff')}</label>
      <div class="buttons">
        <input
          id="add-site"
          class="field"
          ref={input}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={i18n.t('sites.example')}
          value={text}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? 'add-site-wrong' : undefined}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="button">
          {i18n.t('sites.add')}
        </button>
      </div>
      {isWrong && (
        <p id="add-site-wrong" class="wrong" role="alert">
          {i18n.t('sites.wrong')}
        </p>
      )}
    </form>
  );
};
