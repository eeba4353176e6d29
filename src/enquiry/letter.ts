import { fill } from '../i18n/fill.ts';
import { inEach, type Lang, type Localized } from '../i18n/languages.ts';
import { fieldsToAsk, type AskedSite } from './questions.ts';

/** What the investor needs, as far as it is told. */
export interface Need {
  sector: Localized | undefined;
  /** Land in ha. */
  land: number | undefined;
  jobs: number | undefined;
  timing: Localized | undefined;
  /** Free words, which stand in the text as they were written. */
  words: string;
}

/** The parts of the text in one language; what stands in braces is filled in. */
export interface LetterTexts {
  subject: string;
  /** Before bodies that are named. */
  to: string;
  /** Before a sentence that says whom to ask, where no body can be named. */
  toAsk: string;
  opening: string;
  need: string;
  sector: string;
  land: string;
  jobs: string;
  timing: string;
  questions: string;
  page: string;
  closing: string;
}

/** The words of every question, by field, in the order in which they are put. */
export type Questions = Map<string, Localized>;

/** A text to send to one body, in each language. */
export interface Letter {
  body: Localized;
  subject: Localized;
  text: Localized;
}

/** Writes one text for each body to ask: the need, then for each of its sites the chosen questions that are open there. */
export function lettersTo(
  sites: AskedSite[],
  chosen: string[],
  need: Need,
  questions: Questions,
  texts: Localized<LetterTexts>,
): Letter[] {
  const open = (site: AskedSite) =>
    fieldsToAsk(site, [...questions.keys()]).filter((field) => chosen.includes(field));
  const asked = sites.filter((site) => open(site).length > 0);
  const byBody = Map.groupBy(asked, ({ body }) => JSON.stringify(body));
  return [...byBody.values()].map((group) => ({
    body: group[0]!.body,
    subject: inEach((lang) => subjectOf(group, texts[lang], lang)),
    text: inEach((lang) => {
      const blocks = group.map((site) => questionsOf(site, open(site), questions, texts[lang], lang));
      return textOf(group, blocks, need, texts[lang], lang);
    }),
  }));
}

function textOf(sites: AskedSite[], blocks: string[], need: Need, texts: LetterTexts, lang: Lang): string {
  const parts = [
    fill(sites[0]!.named ? texts.to : texts.toAsk, { body: sites[0]!.body[lang] }),
    fill(texts.opening, { sites: namesOf(sites, lang) }),
    needOf(need, texts, lang),
    ...blocks,
    need.words.trim(),
    texts.closing,
  ];
  return parts.filter(Boolean).join('\n\n');
}

function needOf({ sector, land, jobs, timing }: Need, texts: LetterTexts, lang: Lang): string {
  const lines = [
    sector && fill(texts.sector, { value: sector[lang] }),
    land !== undefined && fill(texts.land, { value: land.toLocaleString(lang) }),
    jobs !== undefined && fill(texts.jobs, { value: jobs.toLocaleString(lang) }),
    timing && fill(texts.timing, { value: timing[lang] }),
  ].filter(Boolean);
  return lines.length > 0 ? [texts.need, ...lines.map((line) => `- ${line}`)].join('\n') : '';
}

function questionsOf(
  site: AskedSite,
  fields: string[],
  questions: Questions,
  texts: LetterTexts,
  lang: Lang,
): string {
  return [
    fill(texts.questions, { site: site.name[lang] }),
    ...fields.map((field, index) => `${index + 1}. ${questions.get(field)?.[lang]}`),
    fill(texts.page, { address: site.page[lang] }),
  ].join('\n');
}

function subjectOf(sites: AskedSite[], texts: LetterTexts, lang: Lang): string {
  return fill(texts.subject, { sites: namesOf(sites, lang) });
}

function namesOf(sites: AskedSite[], lang: Lang): string {
  return sites.map(({ name }) => name[lang]).join('; ');
}
