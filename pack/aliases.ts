// Aliases against each other and against the words of a language. Compared as the detector reads
// them: width, accents, hyphens and the like make no difference.
import { EXPANDS, expansionOf, SYMBOL, symbolOf } from '../core/text/symbols';
import type { Located, Problem } from './problem';
import type { Alias, Entity } from './schema';

/** Common words by primary language tag, in lower case: what an alias may not be unsaid. */
export type CommonWords = Readonly<Record<string, readonly string[]>>;

/** A text as the detector reads it: two texts that fold alike are the same to it, but for case. */
export const foldedText = (text: string): string => {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const symbol = symbolOf(code);
    const parts = (symbol & EXPANDS) === 0 ? [symbol & SYMBOL] : expansionOf(code);
    folded += String.fromCharCode(...parts.filter((part) => part !== 0));
  }
  return folded.replace(/ +/g, ' ').trim();
};

interface OwnedAlias {
  readonly entry: Located<Entity>;
  readonly alias: Alias;
}

/** Aliases that stand twice, in one entity or in two that do not both say so. */
export const repeatedAliases = (entities: readonly Located<Entity>[]): readonly Problem[] => {
  const owners = new Map<string, OwnedAlias[]>();
  return entities.flatMap((entry) =>
    entry.value.aliases.flatMap((alias): Problem[] => {
      const key = foldedText(alias.text);
      const earlier = owners.get(key) ?? [];
      owners.set(key, [...earlier, { entry, alias }]);
      const place = { file: entry.file, path: 'aliases' };
      if (earlier.some((other) => other.entry === entry && other.alias.text === alias.text)) {
        return [
          {
            ...place,
            message: `the alias "${alias.text}" stands twice`,
            remedy: 'Remove one of the two',
          },
        ];
      }
      const rival = earlier.find((other) => other.entry !== entry && collide(other.alias, alias));
      if (rival === undefined) return [];
      const { file, value } = rival.entry;
      return [
        {
          ...place,
          message: `the alias "${alias.text}" belongs to "${value.id}" too, in ${file}`,
          remedy: 'Remove it from one of them, or write "shared: true" at both',
        },
      ];
    }),
  );
};

/** Whether one text in a page could be either, and the two do not both say so. */
const collide = (one: Alias, other: Alias): boolean =>
  !(one.shared && other.shared) &&
  (one.text === other.text || one.case !== 'exact' || other.case !== 'exact');

/** Aliases that are common words of their language and say nothing of their case. */
export const commonWordAliases = (
  entities: readonly Located<Entity>[],
  commonWords: CommonWords,
): readonly Problem[] =>
  entities.flatMap(({ file, value }) =>
    value.aliases
      .filter(({ text, language, case: policy }) => {
        const words = commonWords[language.replace(/-.*/, '')] ?? [];
        return policy === undefined && words.includes(text.toLowerCase());
      })
      .map(({ text }) => ({
        file,
        path: 'aliases',
        message: `the alias "${text}" is also a common word`,
        remedy:
          'Give it a case policy ("case: name" where its capital tells it apart), or remove it',
      })),
  );
