// Draws the library into the window that it has for itself.
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { SettingsNotice } from '../shared/SettingsNotice';
import { Failure, Guard } from './Failure';
import { Library, type LibraryProps } from './Library';
import type { Frame } from './view-props';

export interface MountOptions extends Omit<LibraryProps, 'notice'> {
  /** Present where stored settings were damaged: what to do once the reader has been told. */
  readonly onTroubleTold?: (() => void) | undefined;
}

/**
 * Starts what draws the library into this window. Where it cannot, a message with a way back is drawn,
 * and the error told on the console.
 */
export const startLibrary = (frame: Frame, start: () => Promise<void>): void => {
  start().catch((error: unknown) => {
    reportError(error);
    render(<Failure frame={frame} />, document.body);
  });
};

/** Draws the library as the whole of this window, or draws it anew beside another page. */
export const mountLibrary = (options: MountOptions): void =>
  render(<Mounted {...options} />, document.body);

const Mounted = ({ onTroubleTold, ...props }: MountOptions) => {
  const [isTold, setIsTold] = useState(onTroubleTold === undefined);
  const dismiss = (): void => {
    setIsTold(true);
    onTroubleTold?.();
  };
  return (
    <Guard at="" otherwise={<Failure frame={props.frame} />}>
      <Library {...props} notice={!isTold && <SettingsNotice onDismiss={dismiss} />} />
    </Guard>
  );
};
