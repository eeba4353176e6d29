import type { APIRoute } from 'astro';
import { loadHistory } from '../../data/history.ts';
import { loadSite } from '../../data/site.ts';
import { atomOf } from '../../feed/atom.ts';
import { changesOf } from '../../feed/changes.ts';
import { dictionaryOf } from '../../i18n/dictionary.ts';
import { fill } from '../../i18n/format.ts';
import { languages, type Lang } from '../../i18n/languages.ts';
import { feedPathOf, hrefOf, withBase } from '../../routes.ts';
import { listSections } from '../../short-routes.ts';
import { site as about } from '../../site.ts';

/** A feed for each language. */
export const getStaticPaths = () => languages.map((lang) => ({ params: { lang }, props: { lang } }));

/** What was recorded or changed: what happened since the plans, conflicts and the newest misprints. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang }, site: origin }) => {
  const site = await loadSite();
  const t = dictionaryOf(lang);
  const absolute = (path: string) => new URL(path, origin).href;
  const idOf = (path: string) => `tag:${origin!.hostname},2026:${withBase(path)}`;
  const entries = changesOf(site, loadHistory(), lang).map(({ kind, id, ...change }) => ({
    ...change,
    id: idOf(`/${lang}/${kind}/${id}`),
    url: absolute(hrefOf({ section: listSections[kind] }, lang, id)),
    category: { term: kind, label: t.feed.kinds[kind] },
  }));
  const feed = {
    id: idOf(feedPathOf(lang)),
    lang,
    title: fill(t.feed.title, { site: about.name[lang] }),
    subtitle: t.feed.subtitle,
    author: (about.operator.name ?? about.name)[lang],
    self: absolute(withBase(feedPathOf(lang))),
    page: absolute(hrefOf({ section: 'conflicts' }, lang)),
    updated: `${site.today}T00:00:00+07:00`,
  };
  return new Response(atomOf(feed, entries), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
