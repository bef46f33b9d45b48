// The browser's storage, in memory: JSON goes in, JSON comes out, and what is not there is left out.

type Values = Record<string, unknown>;

/** An area of storage. */
export const storageArea = () => {
  const kept = new Map<string, string>();
  return {
    get: async (keys: string | readonly string[] | null = null): Promise<Values> => {
      const wanted = keys === null ? [...kept.keys()] : [keys].flat();
      return Object.fromEntries(
        wanted.flatMap((key) => {
          const value = kept.get(key);
          return value === undefined ? [] : [[key, JSON.parse(value) as unknown]];
        }),
      );
    },
    set: async (values: Values): Promise<void> => {
      for (const [key, value] of Object.entries(values)) kept.set(key, JSON.stringify(value));
    },
    remove: async (keys: string | readonly string[]): Promise<void> => {
      for (const key of [keys].flat()) kept.delete(key);
    },
    clear: async (): Promise<void> => kept.clear(),
  };
};
