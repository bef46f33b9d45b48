// The list of sites as a file: to keep it, and to bring it to another browser.
import { fieldsOf } from './setting';
import { forgetSite, readSites, type Sites } from './sites';

const MARK = 'newsgloss';
const WHAT = 'sites';

/** The text of a file that holds the sites. */
export const writeSitesFile = (sites: Sites): string =>
  `${JSON.stringify({ [MARK]: WHAT, ...sites }, null, 2)}\n`;

/** The sites in a file, or why there are none: no JSON, no list of ours, or a part that is damaged. */
export type SitesFile =
  | { readonly sites: Sites }
  | { readonly problem: 'notJson' | 'notSites' | 'damaged' };

/** Reads a file. A damaged one gives nothing: half a list would be taken for the whole. */
export const readSitesFile = (text: string): SitesFile => {
  const stored = parse(text);
  if (stored === undefined) return { problem: 'notJson' };
  if (fieldsOf(stored).get(MARK) !== WHAT) return { problem: 'notSites' };
  const { value, isDamaged } = readSites(stored);
  return isDamaged ? { problem: 'damaged' } : { sites: value };
};

/** The sites with those of a file: where both have a choice for a site, the file's holds. */
export const mergeSites = (own: Sites, { mode, off, on }: Sites): Sites => {
  const others = [...off, ...on].reduce(forgetSite, own);
  return { mode, off: [...others.off, ...off], on: [...others.on, ...on] };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
