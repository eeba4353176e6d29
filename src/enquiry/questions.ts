import type { Localized } from '../i18n/languages.ts';

/** A site that is asked about. */
export interface AskedSite {
  id: string;
  name: Localized;
  /** Full address of its own page in each language. */
  page: Localized;
  /** Whom to ask today, as its page says. */
  body: Localized;
  /** Whether that names bodies; else it is a sentence that says how to find them. */
  named: boolean;
  /** The fields of which its plan says nothing. */
  silent: string[];
}

/** The field that is asked about always: what the plan says of the stage is as old as the plan. */
export const alwaysAsked = 'stage';

/** The fields to ask about at a site, in the order of the list of questions. */
export function fieldsToAsk({ silent }: AskedSite, order: string[]): string[] {
  return order.filter((field) => field === alwaysAsked || silent.includes(field));
}

/** Each field to ask about at some of the sites, with those sites, in the order of the list of questions. */
export function questionsOn(sites: AskedSite[], order: string[]): { field: string; sites: AskedSite[] }[] {
  return order
    .map((field) => ({ field, sites: sites.filter((site) => fieldsToAsk(site, order).includes(field)) }))
    .filter(({ sites: asked }) => asked.length > 0);
}
