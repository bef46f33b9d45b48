// "Not this here", kept and taken back.
import { type Suppression, withoutSuppression, withSuppression } from '../core/suppressions';
import { changeSetting } from './settings-store';

/** From now on names do not stand for an entity on a site, or do again; open tabs follow at once. */
export const setSuppressed = (
  suppressions: readonly Suppression[],
  isSuppressed: boolean,
): Promise<void> =>
  changeSetting('suppressions', (list) =>
    suppressions.reduce(isSuppressed ? withSuppression : withoutSuppression, list),
  );
