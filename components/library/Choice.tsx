// A choice among a few, with its label before it.
import type { ComponentChildren } from 'preact';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** The options, or groups of them. */
  readonly children: ComponentChildren;
}

/** A labelled list to choose from. */
export const Choice = ({ label, value, onChoose, children }: ChoiceProps) => (
  <label class="choice">
    <span>{label}</span>
    <select
      class="field"
      value={value}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      {children}
    </select>
  </label>
);
