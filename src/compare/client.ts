import { fill } from '../i18n/fill.ts';
import { putQueryOnPaper } from '../print/query-on-paper.ts';
import type { Lang } from '../i18n/languages.ts';
import { writeSites } from '../short-list/address.ts';
import type { ListedSite } from '../short-list/site-form.ts';
import { sitesAsked } from '../short-list/sites-asked.ts';
import type { RowState } from './row-state.ts';
import { readSitePage } from './site-page.ts';
import { fillTable, type ReadSite } from './table.ts';

/** The most sites that stand side by side. */
const most = 4;

/** What the comparison says. */
interface CompareTexts {
  unknown: string;
  tooMany: string;
  reading: string;
  failed: string;
  one: string;
  shown: string;
  caption: string;
  remove: string;
  states: Record<RowState, string>;
}

/** Brings the comparison to life: it reads the pages of the sites that the address names and puts their fields side by side. */
export async function mountCompare(root: HTMLElement, form: HTMLFormElement): Promise<void> {
  const texts = JSON.parse(root.dataset.texts ?? '{}') as CompareTexts;
  const lang = document.documentElement.lang as Lang;
  const status = root.querySelector('[role=status]')!;
  const { chosen, faults } = sitesAsked(form, most, texts);
  if (chosen.length === 1) faults.push(texts.one);
  const say = (...said: string[]) => (status.textContent = [...said, ...faults].join(' '));
  if (chosen.length === 0) return void say();

  say(texts.reading);
  const { sites, failed } = await readAll(chosen, lang);
  if (failed.length > 0)
    faults.unshift(fill(texts.failed, { sites: failed.map(({ name }) => name).join('; ') }));
  if (sites.length === 0) return void say();
  const states = fillTable(root.querySelector('table')!, sites, texts.states, {
    page: ({ href }) => href[lang],
    without: ({ id }) =>
      location.pathname + writeSites(chosen.map((site) => site.id).filter((other) => other !== id)),
    remove: texts.remove,
  });
  const names = sites.map(({ name }) => name).join('; ');
  root.querySelector('caption')!.textContent = fill(texts.caption, { sites: names });
  root.querySelector('.scroller')?.setAttribute('aria-label', names);
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-ask]'))
    link.search = writeSites(sites.map(({ id }) => id));
  putQueryOnPaper(() => writeSites(sites.map(({ id }) => id)));
  root.querySelector('[data-print]')?.addEventListener('click', () => print());
  root.querySelector<HTMLElement>('[data-result]')!.hidden = false;
  const differing = states.filter((state) => state === 'differs').length;
  if (sites.length > 1) say(fill(texts.shown, { n: sites.length, differing, of: states.length }));
  else say();
}

async function readAll(
  asked: ListedSite[],
  lang: Lang,
): Promise<{ sites: ReadSite[]; failed: ListedSite[] }> {
  const pages = await Promise.allSettled(asked.map(({ href }) => readSitePage(href[lang])));
  const sites = asked.flatMap((site, index) => {
    const page = pages[index];
    return page?.status === 'fulfilled' ? [{ ...site, page: page.value }] : [];
  });
  return { sites, failed: asked.filter((_, index) => pages[index]?.status === 'rejected') };
}
