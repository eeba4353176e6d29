/** What a citation of a figure is made of, as its proof on the page says it. */
export interface CitedWords {
  /** The words of the plan, in quotation marks. */
  words: string;
  /** Plan, section and line, as a sentence with its full stop. */
  place: string;
  /** Number and date of the plan; undefined where they could not be loaded. */
  number: string | undefined;
  /** Name of the site. */
  site: string;
  /** Absolute address of the line. */
  address: string;
}

/** The citation of a figure: words, plan and line, number and date, site and address, day on which it was seen. */
export function figureCitation({ words, place, number, site, address }: CitedWords, seen: string): string {
  const plan = place.trim().replace(/\.$/, number ? ` (${number})` : '');
  return `${words} – ${plan}. ${site}, ${address} (${seen}).`.replace(/\s+/g, ' ');
}

/** The citation of a page with the day on which it was seen. */
export function pageCitation(citation: string, seen: string): string {
  return `${citation} (${seen}).`;
}
