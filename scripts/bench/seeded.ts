// Numbers that look random and are the same in each run.

/** Gives a source of whole numbers from 0 to before `below`: Park and Miller's minimal standard generator, CACM 31 (1988). */
export const seeded = (): ((below: number) => number) => {
  let seed = 7;
  return (below) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
};
