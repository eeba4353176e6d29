import type { NameFile } from './name-file.ts';
import { readNames, type Names } from './names.ts';

let loading: Promise<Names> | undefined;

/**
 * Loads the names for the readers of a language, once; again after a failure.
 * @param base the path of the site, with a slash at its end
 * @throws when they cannot be had
 */
export function loadNames(base: string, lang: string): Promise<Names> {
  loading ??= fetchNames(`${base}names/${lang}.json`).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchNames(url: string): Promise<Names> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return readNames((await response.json()) as NameFile);
}
