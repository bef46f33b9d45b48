// The library of the tests: the invented pack, and ports that remember what they were asked.
import { expect, vi } from 'vitest';
import { Library, type LibraryProps } from '../../components/library/Library';
import type { PagePort, PageState, SitePort } from '../../components/ports';
import { draw } from './drawing';
import { entityId, fishPack } from './pack';

/** A page on which Ann Carp is named twice, her league and her lake once. */
export const readPage: Extract<PageState, { is: 'read' }> = {
  is: 'read',
  title: 'Fish are back',
  entities: [
    { id: entityId('ann-carp'), count: 2 },
    { id: entityId('lake-pond'), count: 1 },
    { id: entityId('fish-league'), count: 1 },
  ],
};

/** A port to a page in one state for good. */
export const pageIn = (state: PageState): PagePort => ({
  follow: (tell) => tell(state),
  jumpTo: vi.fn<PagePort['jumpTo']>(),
  mark: vi.fn<PagePort['mark']>(async () => 'Marked.'),
});

/** A port to a site that is on. */
export const siteOf = (host: string, more: Partial<SitePort> = {}): SitePort => ({
  host,
  isOn: true,
  setOn: vi.fn<SitePort['setOn']>(async () => undefined),
  ...more,
});

/** Opens the library at an address, as a popup over the page above unless told otherwise. */
export const openLibrary = (address: string, props: Partial<LibraryProps> = {}): HTMLElement => {
  history.replaceState(null, '', address);
  return draw(
    <Library
      pack={fishPack}
      page={pageIn(readPage)}
      site={siteOf('lake.example')}
      frame="popup"
      openInTab={vi.fn<LibraryProps['openInTab']>()}
      {...props}
    />,
  );
};

/** Waits until what is loaded when it is first shown is there. */
export const shown = async (library: Element): Promise<void> =>
  expect.poll(() => library.querySelector('[aria-busy="true"]')).toBeNull();
