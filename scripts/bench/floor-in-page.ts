// The content script of the floor: walks when the page has been loaded and the browser has time, as
// the extension does, and leaves in the page how long it took.
import { walk } from './walk';

requestIdleCallback(() => {
  document.documentElement.dataset['newsglossFloor'] = String(walk().ms);
});
