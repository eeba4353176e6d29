import { site } from '../site.ts';

/** What IndexNow accepts as a key. */
const form = /^[A-Za-z0-9-]{8,128}$/;

/** The key by which search engines know that who announces an address also publishes it; or what is wrong with it. */
export type Key = { key: string | undefined; problem?: undefined } | { key?: undefined; problem: string };

/** The key for IndexNow: INDEXNOW_KEY, else the one in src/site.ts; none while neither is set. */
export function indexNowKey(fromEnvironment = process.env.INDEXNOW_KEY): Key {
  const key = fromEnvironment || site.indexNowKey;
  if (key === undefined || form.test(key)) return { key };
  return {
    problem: `The key for IndexNow, “${key}”, is not one. Write 8 to 128 letters a–z, digits or hyphens, in INDEXNOW_KEY or as indexNowKey in src/site.ts.`,
  };
}

/** The name of the file that shows the key, at the root of the site. */
export function keyFileName(key: string): string {
  return `${key}.txt`;
}
