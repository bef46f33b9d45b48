// The keyboard commands with their keys, which the browser's own page sets.
import { i18n } from '#i18n';
import { Fragment } from 'preact';
import type { ShortcutsPort } from '../ports';

/** Every command, with or without a key. */
export const Shortcuts = ({
  shortcuts: { commands, open },
}: {
  readonly shortcuts: ShortcutsPort;
}) => (
  <>
    <Keys commands={commands} />
    <p class="buttons">
      <button type="button" class="button" onClick={open}>
        {i18n.t('shortcuts.change')}
      </button>
    </p>
  </>
);

/** What each command does, and its keys. */
export const Keys = ({ commands }: Pick<ShortcutsPort, 'commands'>) => (
  <dl class="about">
    {commands.map(({ description, keys }) => (
      <Fragment key={description}>
        <dt>{description}</dt>
        <dd>{keys === '' ? i18n.t('shortcuts.none') : <kbd>{keys}</kbd>}</dd>
      </Fragment>
    ))}
  </dl>
);
