// A button that has no room for words: they are its name and its tip.
import { Icon } from './Icon';
import type { IconName } from './icons';

interface IconButtonProps {
  readonly name: IconName;
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

/** An icon to press. */
export const IconButton = ({ name, label, isDisabled = false, onClick }: IconButtonProps) => (
  <button
    type="button"
    class="icon-button"
    aria-label={label}
    title={label}
    disabled={isDisabled}
    onClick={onClick}
  >
    <Icon name={name} />
  </button>
);
