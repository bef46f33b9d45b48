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

/** One icon for each kind of entity, and one for each control that has no room for words. */
export const ICONS = {
  person: User,
  organization: Building2,
  grouping: Component,
  event: CalendarDays,
  instrument: ScrollText,
  place: MapPin,
  back: ArrowLeft,
  forward: ArrowRight,
  open: ChevronRight,
  outside: ExternalLink,
  panel: PanelRight,
  search: Search,
} as const;

export type IconName = keyof typeof ICONS;
