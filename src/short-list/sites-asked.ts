import { fill } from '../i18n/fill.ts';
import { readSites, sortOut } from './named.ts';
import { offerChoice, sitesIn, type ListedSite } from './site-form.ts';

/** The sites that the address names, and what is to be said of names that it has in vain. */
export interface SitesAsked {
  chosen: ListedSite[];
  faults: string[];
}

/**
 * Reads from the address which of the sites of a form are wanted, and sets the form to them.
 * @param most how many are taken
 */
export function sitesAsked(
  form: HTMLFormElement,
  most: number,
  texts: { unknown: string; tooMany: string },
): SitesAsked {
  const listed = sitesIn(form);
  const { known, unknown } = sortOut(readSites(location.search), (name) => listed.has(name));
  const chosen = known.slice(0, most);
  offerChoice(form, chosen, most);
  return {
    chosen: chosen.flatMap((id) => listed.get(id) ?? []),
    faults: [
      ...(unknown > 0 ? [fill(texts.unknown, { n: unknown })] : []),
      ...(known.length > most ? [fill(texts.tooMany, { n: known.length, most })] : []),
    ],
  };
}
