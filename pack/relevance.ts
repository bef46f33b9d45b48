// Which lines of a card matter most on a page: about what else stands there first, then the newest.
import type { Line } from './lines';

interface Told<L> {
  readonly role?: { readonly text: string };
  readonly lines: readonly L[];
}

/** The lines of a card as they matter on a page that mentions these entities. */
export const mostRelevant = <L extends Line>(
  { role, lines }: Told<L>,
  onPage: ReadonlySet<string>,
): readonly L[] => {
  const rank = (line: L): number => {
    if (role !== undefined && repeats(line, role.text)) return 2;
    return namesOneOf(line, onPage) ? 0 : 1;
  };
  return lines.toSorted(
    (one, other) => rank(one) - rank(other) || whenOf(other).localeCompare(whenOf(one)),
  );
};

/** The relations of a card to entities that the page mentions too. */
export const connectionsOn = <C extends { readonly to: { readonly id: string } }>(
  connections: readonly C[],
  onPage: ReadonlySet<string>,
): readonly C[] => connections.filter(({ to }) => onPage.has(to.id));

/** Whether a sentence only says again what a role says. */
export const repeats = ({ sentence }: { readonly sentence: string }, role: string): boolean =>
  sentence.toLowerCase().includes(role.toLowerCase());

const namesOneOf = ({ links, speaker }: Line, onPage: ReadonlySet<string>): boolean =>
  links.some(({ id }) => onPage.has(id)) || (speaker !== undefined && onPage.has(speaker.id));

/** EDTF dates of one form sort by their letters; what bears no date comes last. */
const whenOf = ({ date }: Line): string => date?.edtf ?? '';
