import manifest from '../../package.json' with { type: 'json' };

/** The name of the package of data. */
export const packageName = manifest.name;

/**
 * The version of the data: that of the software that made it and the day of the build, since what has passed and what is
 * over is worked out for that day. SemVer, the day as build metadata: `0.1.0+20261120`.
 */
export function versionOf(today: string): string {
  return `${manifest.version}+${today.replaceAll('-', '')}`;
}
