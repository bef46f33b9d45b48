// A switch that stores a choice. Where the choice cannot be kept, it says so and stays as it was.
import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface SwitchProps {
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => Promise<void>;
  /** What pointing at it says. */
  readonly title: (isOn: boolean) => string;
  readonly children: ComponentChildren;
}

/** A switch with its words. */
export const Switch = ({ isOn: isOnNow, setOn, title, children }: SwitchProps) => {
  const [isOn, setIsOn] = useState(isOnNow);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => setIsOn(isOnNow), [isOnNow]);
  const toggle = async (): Promise<void> => {
    setIsOn(!isOn);
    setHasFailed(false);
    try {
      await setOn(!isOn);
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
        title={title(isOn)}
        onClick={() => void toggle()}
      >
        {children}
        <span class="knob" />
      </button>
      {hasFailed && <span role="alert">{i18n.t('site.notStored')}</span>}
    </>
  );
};
