// The keyboard commands with their keys, which the browser's own page sets.
import { i18n } from '#i18n';
import type { ShortcutsPort } from '../ports';

/** Every command, with or without a key. */
export const Shortcuts = ({
  shortcuts: { commands, open },
}: {
  readonly shortcuts: ShortcutsPort;
}) => (
  <>
    <dl class="about">
      {commands.map(({ description, keys }) => (
        <>
          <dt>{description}</dt>
          <dd>{keys === '' ? i18n.t('shortcuts.none') : <kbd>{keys}</kbd>}</dd>
        </>
      ))}
    </dl>
    <p class="row-of-controls">
      <button type="button" class="button" onClick={open}>
        {i18n.t('shortcuts.change')}
      </button>
    </p>
  </>
);
