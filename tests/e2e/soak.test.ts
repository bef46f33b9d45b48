// Endurance in short; `npm run soak` is the long form. The figures are printed.
import { expect, it } from 'vitest';
import { BUNDLED_PACK, loadPack } from '../../scripts/support/pack-source';
import { type Course, formatCourse } from '../../scripts/soak/flat';
import { type Endurance, soakLivePage, soakLoads } from '../../scripts/soak/soak';
import { useNewsgloss } from '../support/newsgloss';

const { session } = useNewsgloss();

const endurance: Endurance = {
  names: loadPack(BUNDLED_PACK).entities.map(({ name }) => name),
  loads: 24,
  minutes: 0.4,
};

const growing = (courses: readonly Course[]): readonly string[] => {
  const lines = courses.map(formatCourse);
  console.log(lines.join('\n'));
  return lines.filter((_, nth) => courses[nth]?.isFlat === false);
};

it('memory, nodes, listeners and highlights stay as they are, page after page in one tab', async () => {
  expect(growing(await soakLoads(session(), endurance))).toEqual([]);
});

it('they and timers do while a page changes twenty times a second', async () => {
  expect(growing(await soakLivePage(session(), endurance))).toEqual([]);
}, 120_000);
