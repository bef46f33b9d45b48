// What cards are told of the page that they stand on.
import { send } from '../../browser/messages';
import type { PageAbout } from '../../components/card/page-about';
import type { Marks } from '../../page/handoff';

export interface AboutPage {
  /** The page as it is now, around some of its texts. */
  readonly now: (texts: readonly Text[]) => PageAbout;
  /** These entities stand on it from now on. */
  readonly mentions: (ids: readonly string[]) => void;
}

export const aboutPage = (marks: Marks): AboutPage => {
  let entities: ReadonlySet<string> = new Set();
  // The outermost frame knows by itself, and need not be waited for.
  const isSite = window === window.top && location.protocol.startsWith('http');
  let site = isSite ? location.hostname : '';
  if (!isSite) void send('siteOfTab').then((host = '') => (site = host));
  return {
    now: (texts) => ({
      site,
      entities,
      date: marks.about?.date(),
      quotation: marks.about?.quotationAt(texts),
    }),
    mentions: (ids) => {
      entities = new Set(ids);
    },
  };
};
