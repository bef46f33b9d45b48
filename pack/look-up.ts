// What a piece of text means to the material: the entity that it names, or words to search for.
import { foldedText } from './aliases';
import type { Linker } from './linking';
import type { EntityId, Pack } from './schema';
/** What a text asks for. */
export type LookedUp = { readonly entity: EntityId } | { readonly query: string };

/** Tells what a text asks for. Never throws, whatever was selected or typed. */
export type LookUp = (text: string) => LookedUp;

// Whole paragraphs may be selected; nobody means so many words.
const LONGEST = 200;
/** A word that is no title; of the possessive no more than its letter is left. */
const IN_LOWER_CASE = /(?<![\p{L}\p{N}’'])[\p{Ll}\p{Lo}\p{N}]/u;
const AROUND = /^[^\p{L}\p{N}]+|(?:['’]s?)?[^\p{L}\p{N}]*$/gu;

/**
 * A text asks for an entity if it is one of its names, however written, or if it names that one alone
 * and else has titles only: "President Ann Carp", and not "Ann Carp met nobody".
 */
export const createLookUp = (pack: Pack, linksIn: Linker): LookUp => {
  const owners = new Map<string, Set<EntityId>>();
  for (const { id, aliases } of pack.entities) {
    for (const { text } of aliases) {
      const key = foldedText(text);
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  }
  return (text) => {
    const query = text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST);
    const named = query.replace(AROUND, '');
    const [owner, ...others] = owners.get(foldedText(named)) ?? [];
    if (owner !== undefined) return others.length === 0 ? { entity: owner } : { query };
    const [link, ...more] = linksIn(query);
    if (link === undefined || more.length > 0) return { query };
    const besides = `${query.slice(0, link.start)} ${query.slice(link.end)}`;
    return IN_LOWER_CASE.test(besides) ? { query } : { entity: link.id };
  };
};
