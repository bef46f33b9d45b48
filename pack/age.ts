// How far apart in time a page and the material are.

/**
 * By how many months a page is younger than the material, negative where it is older; undefined where
 * a date tells no month, and 0 where they are of one time.
 */
export const monthsYounger = (page: string, material: string): number | undefined => {
  const [of, than] = [monthOf(page), monthOf(material)];
  if (of === undefined || than === undefined) return undefined;
  const months = of - than;
  return Math.abs(months) < LEAST_MONTHS ? 0 : months;
};

/** Less is no age: news and what is written about it lie some weeks apart. */
const LEAST_MONTHS = 2;

const monthOf = (date: string): number | undefined => {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(date) ?? [];
  return year === undefined ? undefined : Number(year) * 12 + Number(month);
};
