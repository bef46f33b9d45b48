// What cards are told of the page that they stand on.
import { send } from '../../browser/messages';
import type { PageAbout } from '../../components/card/page-about';
import type { Marks } from '../../page/handoff';
import { pageDate } from '../../page/page-date';

export interface AboutPage {
  /** The page as it is now, around some of its texts. */
  readonly now: (texts: readonly Text[]) => PageAbout;
  /** These entities stand on it from now on. */
  readonly mentions: (ids: readonly string[]) => void;
}

export const aboutPage = (marks: Marks): AboutPage => {
  let entities: ReadonlySet<string> = new Set();
  let site = '';
  void send('siteOfTab').then((host) => (site = host));
  // A page that goes on to another address within itself has another date there.
  let dated: { readonly address: string; readonly date: string | undefined } | undefined;
  const dateHere = (): string | undefined => {
    if (dated?.address !== location.href) {
      dated = { address: location.href, date: pageDate(document) };
    }
    return dated.date;
  };
  return {
    now: (texts) => ({ site, entities, date: dateHere(), quotation: marks.quoting?.at(texts) }),
    mentions: (ids) => {
      entities = new Set(ids);
    },
  };
};
