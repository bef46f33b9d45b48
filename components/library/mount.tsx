// Draws the library into the window that it has for itself.
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { SettingsNotice } from '../shared/SettingsNotice';
import { Library, type LibraryProps } from './Library';

export interface MountOptions extends Omit<LibraryProps, 'notice'> {
  /** Present where stored settings were damaged: what to do once the reader has been told. */
  readonly onSettingsMended?: (() => void) | undefined;
}

/** Draws the library as the whole of this window, or draws it anew beside another page. */
export const mountLibrary = (options: MountOptions): void =>
  render(<Mounted {...options} />, document.body);

const Mounted = ({ onSettingsMended, ...props }: MountOptions) => {
  const [isTold, setIsTold] = useState(onSettingsMended === undefined);
  const dismiss = (): void => {
    setIsTold(true);
    onSettingsMended?.();
  };
  return <Library {...props} notice={!isTold && <SettingsNotice onDismiss={dismiss} />} />;
};
