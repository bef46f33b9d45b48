// "Not this here", kept and taken back.
import { type Suppression, withoutSuppression, withSuppression } from '../core/suppressions';
import { changeSetting } from './settings-store';

/** From now on a text does not stand for an entity on a site; open tabs follow at once. */
export const suppress = (suppression: Suppression): Promise<void> =>
  changeSetting('suppressions', (list) => withSuppression(list, suppression));

/** Takes it back. */
export const unsuppress = (suppression: Suppression): Promise<void> =>
  changeSetting('suppressions', (list) => withoutSuppression(list, suppression));
