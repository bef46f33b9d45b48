// The newest parts of browsers that the extension cannot do without: its minimum versions are the
// first that have them all. The versions themselves come from MDN's tables of compatibility.

/** A part of browsers, by its name in those tables. */
export interface NewestApi {
  readonly name: string;
  /** A file that uses it, and how. */
  readonly file: string;
  readonly use: string;
  /** Where only one of the builds uses it. */
  readonly only?: 'chrome' | 'firefox';
}

export const NEWEST_APIS: readonly NewestApi[] = [
  {
    name: 'api.Document.caretPositionFromPoint',
    file: 'page/caret.ts',
    use: 'caretPositionFromPoint',
  },
  { name: 'api.Highlight', file: 'page/paint.ts', use: 'new Highlight' },
  { name: 'api.HTMLElement.showPopover', file: 'page/own-element.ts', use: 'showPopover' },
  { name: 'api.Element.checkVisibility', file: 'page/visibility.ts', use: 'checkVisibility' },
  {
    name: 'webextensions.manifest.content_scripts.match_origin_as_fallback',
    file: 'wxt.config.ts',
    use: 'match_origin_as_fallback',
  },
  {
    name: 'webextensions.api.sidePanel.open',
    file: 'browser/side-panel.ts',
    use: 'sidePanel',
    only: 'chrome',
  },
  {
    name: 'webextensions.manifest.browser_specific_settings.gecko.data_collection_permissions',
    file: 'wxt.config.ts',
    use: 'data_collection_permissions',
    only: 'firefox',
  },
];
