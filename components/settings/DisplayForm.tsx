// The settings of display and of opening cards, drawn from their table.
import { useState } from 'preact/hooks';
import { SETTINGS, type Settings } from '../../core/settings';
import { KINDS } from '../../pack/kinds';
import { LOCALE } from '../shared/date-words';
import { KindIcon } from '../shared/Icon';
import type { ChangeableSettings } from './use-settings';
import { CHOICE_WORDS, kindWords, TITLES } from './words';

type FormProps = Pick<ChangeableSettings, 'settings' | 'change'>;
type FormName = keyof typeof TITLES;

/** A row for each setting named, in this order. */
export const DisplayForm = ({
  names,
  ...props
}: FormProps & { readonly names: readonly FormName[] }) => (
  <>
    {names.map((name) => (
      <fieldset key={name} class="setting">
        <legend>{TITLES[name]}</legend>
        <div class="options">
          <Row name={name} {...props} />
        </div>
      </fieldset>
    ))}
  </>
);

const Row = ({ name, settings, change }: FormProps & { readonly name: FormName }) => {
  switch (name) {
    case 'density':
    case 'underline':
    case 'openOn':
      return <Choices name={name} settings={settings} change={change} />;
    case 'kindsOff':
      return <Kinds settings={settings} change={change} />;
    case 'dwell':
      return <Dwell dwell={settings.dwell} change={change} />;
  }
};

const Choices = ({
  name,
  settings,
  change,
}: FormProps & { readonly name: keyof typeof CHOICE_WORDS }) =>
  Object.entries(CHOICE_WORDS[name]).map(([value, words]) => (
    <label key={value}>
      <input
        type="radio"
        name={name}
        value={value}
        checked={settings[name] === value}
        onChange={() => change({ [name]: value })}
      />
      {words}
    </label>
  ));

const Kinds = ({ settings: { kindsOff }, change }: FormProps) =>
  KINDS.map((kind) => {
    const isOn = !kindsOff.includes(kind);
    const others = kindsOff.filter((one) => one !== kind);
    return (
      <label key={kind}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={() => change({ kindsOff: isOn ? [...others, kind] : others })}
        />
        <KindIcon kind={kind} /> {kindWords(kind)}
      </label>
    );
  });

const SECONDS = new Intl.NumberFormat(LOCALE, {
  style: 'unit',
  unit: 'second',
  unitDisplay: 'long',
  minimumFractionDigits: 2,
});

/** Stored when the hand lets go: a browser that syncs counts each writing. */
const Dwell = ({ dwell, change }: Pick<Settings, 'dwell'> & Pick<FormProps, 'change'>) => {
  const [moving, setMoving] = useState<number>();
  const { control } = SETTINGS.dwell;
  const spoken = SECONDS.format((moving ?? dwell) / 1000);
  return (
    <>
      <input
        type="range"
        aria-label={TITLES.dwell}
        aria-valuetext={spoken}
        {...(control.type === 'steps' && {
          min: control.min,
          max: control.max,
          step: control.step,
        })}
        value={moving ?? dwell}
        onInput={({ currentTarget }) => setMoving(currentTarget.valueAsNumber)}
        onChange={({ currentTarget }) => {
          setMoving(undefined);
          change({ dwell: currentTarget.valueAsNumber });
        }}
      />
      <output>{spoken}</output>
    </>
  );
};
