// Finds a Chromium that loads unpacked extensions, or installs one, and says what it does.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';

/** Where messages go: standard error, so that standard output stays for results. */
const say = (message: string): void => void process.stderr.write(`${message}\n`);

// Branded Chrome ignores --load-extension since version 137: it is no candidate.
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'chrome-for-testing', 'ungoogled-chromium'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
/** Where macOS keeps them, outside the search path. */
const CHROMIUM_PLACES = ['/Applications/Chromium.app/Contents/MacOS/Chromium'];
const FIREFOX_PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/** The path of a Chromium: NEWSGLOSS_BROWSER, one on the machine, or one installed now. Throws if none can be had. */
export const findChromium = (): string =>
  find({
    what: 'Chromium',
    variable: 'NEWSGLOSS_BROWSER',
    names: CHROMIUM_NAMES,
    places: [chromium.executablePath(), ...CHROMIUM_PLACES],
    install: [['npx', ['playwright', 'install', 'chromium']], ...systemInstall(['chromium'])],
  });

/** The path of a Firefox: NEWSGLOSS_FIREFOX, one on the machine, or one installed now. Throws if none can be had. */
export const findFirefox = (): string =>
  find({
    what: 'Firefox',
    variable: 'NEWSGLOSS_FIREFOX',
    names: FIREFOX_NAMES,
    places: FIREFOX_PLACES,
    install: systemInstall(['firefox-esr']),
  });

type Command = readonly [string, readonly string[]];

interface Search {
  readonly what: string;
  readonly variable: string;
  readonly names: readonly string[];
  readonly places: readonly string[];
  readonly install: readonly Command[];
}

const find = (search: Search): string => {
  const named = process.env[search.variable];
  if (named !== undefined && named !== '') {
    if (isRunnable(named)) return named;
    throw new Error(
      `${search.variable} is "${named}", which is no program that can be run. Correct or unset it.`,
    );
  }
  const present = onMachine(search);
  if (present !== undefined) return present;
  say(`No ${search.what} on this machine: installing one.`);
  for (const [command, args] of search.install) {
    say(`  ${command} ${args.join(' ')}`);
    const { status } = spawnSync(command, args, {
      stdio: ['ignore', 2, 2],
      env: INSTALL_ENVIRONMENT,
    });
    const installed = status === 0 ? onMachine(search) : undefined;
    if (installed !== undefined) {
      say(`Installed ${installed}.`);
      return installed;
    }
  }
  throw new Error(
    `No ${search.what} could be found or installed. Install one and put its path in ${search.variable}.`,
  );
};

const INSTALL_ENVIRONMENT = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

const onMachine = ({ names, places }: Search): string | undefined =>
  [
    ...places,
    ...names.flatMap((name) =>
      (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, name)),
    ),
  ].find(isRunnable);

/** Whether a file is there and starts: a browser without its system's libraries is there and does not. */
const isRunnable = (file: string): boolean =>
  existsSync(file) && spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0;

/** Two installations may meet: the second waits for the first instead of giving up. */
const WAIT_FOR_OTHERS = '-oDPkg::Lock::Timeout=300';

const systemInstall = (packages: readonly string[]): readonly Command[] => {
  if (!existsSync('/usr/bin/apt-get')) return [];
  const prefix: readonly string[] = isRoot() ? [] : ['sudo', '-n'];
  const command = (...args: string[]): Command => {
    const [program = '', ...rest] = [...prefix, 'apt-get', ...args];
    return [program, rest];
  };
  return [
    command('update'),
    command('install', '-y', '--no-install-recommends', WAIT_FOR_OTHERS, ...packages),
  ];
};

/** Whether this runs as root: only then may a browser go without its sandbox. */
export const isRoot = (): boolean => process.getuid?.() === 0;

/** The first line of what a browser prints of its version. */
export const versionOf = (executable: string): string =>
  execFileSync(executable, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
