import { stripVTControlCharacters } from 'node:util';

/** A step of a build: what it did and how long. */
export interface BuildStep {
  name: string;
  /** How many files it wrote; undefined where it does not tell. */
  files: number | undefined;
  seconds: number;
}

/** What is drawn before the files are written tells of it in a line of its own: `link cards: 446 drawn in 12.3 s`. */
const drawn = /(?:^|\s)([a-z ]+): (\d+) drawn in ([\d.]+) s/;

const rest = 'start, check and reading of the content, and the rest';

/** The kinds of files that Astro writes route by route, by their paths; the first that fits counts. */
const kinds: [name: string, path: RegExp][] = [
  ['link cards', /^\/og\//],
  ['short addresses', /^\/s\//],
  ['fact sheets', /\.pdf$/],
  ['pages', /\.html$/],
  ['data, feeds and other files', /./],
];

/**
 * Reads from the output of a build where its time went: the bundling, the files of each kind, and the work of each
 * integration on the built pages.
 */
export function stepsOf(output: string): BuildStep[] {
  const lines = stripVTControlCharacters(output).split('\n');
  return [...bundling(lines), ...routes(lines), ...drawing(lines), ...integrations(lines)];
}

/** The steps, and as the last one what is left of the whole: the start of the program, its check and reading of the content. */
export function withRest(steps: BuildStep[], seconds: number): BuildStep[] {
  return [...steps, { name: rest, files: undefined, seconds: seconds - sumOf(steps) }];
}

function bundling(lines: string[]): BuildStep[] {
  const bundles = lines.flatMap((line) => {
    const [, time, unit] = /\[vite\] ✓ built in ([\d.]+)(ms|s)/.exec(line) ?? [];
    return unit ? [{ seconds: inSeconds(time, unit) }] : [];
  });
  return [{ name: 'bundling of scripts and styles', files: undefined, seconds: sumOf(bundles) }];
}

/** The time of each kind of file: files are made side by side, so they share the time that all of them took. */
function routes(lines: string[]): BuildStep[] {
  const written = lines.flatMap((line) => {
    const [, path, time, unit] = /[├└]─ (\/\S+) \(\+([\d.]+)(ms|s)\)/.exec(line) ?? [];
    return path ? [{ path, seconds: inSeconds(time, unit) }] : [];
  });
  const share = (wholeOf(lines) - sumOf(drawing(lines))) / sumOf(written);
  return kinds.flatMap(([name], kind) => {
    const own = written.filter(({ path }) => kinds.findIndex(([, fits]) => fits.test(path)) === kind);
    return own.length ? [{ name, files: own.length, seconds: sumOf(own) * share }] : [];
  });
}

/** How long the making of all files took, with what is drawn before. */
function wholeOf(lines: string[]): number {
  const from = lines.findIndex((line) => line.includes('generating static routes'));
  const end = lines.slice(from).find((line) => line.includes('✓ Completed in')) ?? '';
  const [, time, unit] = /✓ Completed in ([\d.]+)(ms|s)/.exec(end) ?? [];
  return inSeconds(time, unit);
}

function drawing(lines: string[]): BuildStep[] {
  return lines.flatMap((line) => {
    const [, name, files, time] = drawn.exec(line) ?? [];
    return name ? [{ name: `${name.trim()}, drawn`, files: Number(files), seconds: Number(time) }] : [];
  });
}

function integrations(lines: string[]): BuildStep[] {
  return lines.flatMap((line) => {
    const [, name, time] = /\[([\w-]+)\] took ([\d.]+) s/.exec(line) ?? [];
    return name ? [{ name, files: undefined, seconds: Number(time) }] : [];
  });
}

function inSeconds(time = '0', unit = 's'): number {
  return Number(time) / (unit === 'ms' ? 1000 : 1);
}

function sumOf(parts: { seconds: number }[]): number {
  return parts.reduce((sum, { seconds }) => sum + seconds, 0);
}
