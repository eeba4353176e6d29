import type { APIRoute } from 'astro';
import { calendarOf } from '../../charts/calendar.ts';
import { deadlinesAhead } from '../../charts/deadlines.ts';
import { loadSite } from '../../data/site.ts';
import { localityOf } from '../../derived/relations.ts';
import { dictionaryOf } from '../../i18n/dictionary.ts';
import { fill, formatTiming } from '../../i18n/format.ts';
import { languages, type Lang } from '../../i18n/languages.ts';
import { hrefOf } from '../../routes.ts';

/** A calendar file for each language; none on a day when no deadline is ahead, since a calendar without events is none. */
export async function getStaticPaths() {
  const ahead = deadlinesAhead(await loadSite()).length > 0;
  return ahead ? languages.map((lang) => ({ params: { lang }, props: { lang } })) : [];
}

/** The deadlines of all plans that are still ahead on the day of the build. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang }, site: origin }) => {
  const site = await loadSite();
  const texts = dictionaryOf(lang).charts.calendar;
  const events = deadlinesAhead(site).map(({ id, day, name, when, locality, page, fragment }) => ({
    id,
    day,
    summary: name[lang],
    description: fill(texts.note, {
      locality: localityOf(site, { locality }).name[lang],
      when: formatTiming(when, lang),
    }),
    url: new URL(hrefOf(page, lang, fragment), origin).href,
  }));
  return new Response(calendarOf(texts.name, events, site.today), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
