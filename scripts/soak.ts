// npm run soak: 200 page loads in one tab, and ten minutes of a page that never rests. What grows fails.
import { parseArgs } from 'node:util';
import { lexiconOf } from '../pack/lexicon';
import { type Course, formatCourse } from './soak/flat';
import { soakLivePage, soakLoads } from './soak/soak';
import { builtExtension } from './support/build';
import { launch } from './support/launch';
import { BUNDLED_PACK, loadPack } from './support/pack-source';

const { values: options } = parseArgs({
  options: {
    loads: { type: 'string', default: '200' },
    minutes: { type: 'string', default: '10' },
  },
});

const tell = (what: string, courses: readonly Course[]): void => {
  console.log(`${what}\n${'after GC'.padEnd(14)}    early     late`);
  for (const course of courses) console.log(formatCourse(course));
};

const main = async (): Promise<number> => {
  const endurance = {
    names: lexiconOf(loadPack(BUNDLED_PACK)).names.flatMap(([text, entity]) =>
      entity >= 0 ? text : [],
    ),
    loads: Number(options.loads),
    minutes: Number(options.minutes),
  };
  const session = await launch({ extension: builtExtension('chrome-mv3', true) });
  const loads = await soakLoads(session, endurance);
  tell(`${options.loads} page loads in one tab`, loads);
  const live = await soakLivePage(session, endurance);
  tell(`\n${options.minutes} minutes of a page that changes 20 times a second`, live);
  await session.context.close();
  return [...loads, ...live].every(({ isFlat }) => isFlat) ? 0 : 1;
};

process.exitCode = await main();
