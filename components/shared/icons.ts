// The icons that are used, by what they stand for.
import {
  ArrowLeft,
  ArrowRight,
  Building2,
  CalendarDays,
  ChevronRight,
  Component,
  ExternalLink,
  MapPin,
  PanelRight,
  ScrollText,
  Search,
  User,
} from 'lucide';

/** One icon for each kind of entity. */
export const KIND_ICONS = {
  person: User,
  organization: Building2,
  grouping: Component,
  event: CalendarDays,
  instrument: ScrollText,
  place: MapPin,
} as const;

/** The one control of the card without words: it does not bring those of the library along. */
export const BACK_ICON = ArrowLeft;

/** One icon for each control that has no room for words. */
export const ICONS = {
  back: BACK_ICON,
  forward: ArrowRight,
  open: ChevronRight,
  outside: ExternalLink,
  panel: PanelRight,
  search: Search,
} as const;

export type IconName = keyof typeof ICONS;
