import { entryOf, type Site } from '../derived/site.ts';
import type { FileHistory, History } from '../history/git-log.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { fill, formatPoint } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import type { Entry } from '../schemas/site.ts';

/** Something that was recorded or changed on the site, in a language. */
export interface Change {
  kind: 'updates' | 'conflicts' | 'errata';
  id: string;
  title: string;
  content: string;
  sources: { title: string; url: string }[];
  /** When it last changed, and when it was recorded where that is known, as RFC 3339 has it. */
  updated: string;
  published?: string;
}

/** So many changes are told, or more where updates and conflicts alone are more; older misprints stand on the pages. */
const most = 100;

/**
 * What was recorded or changed, newest first: all that happened since the plans, all conflicts, and as many misprints,
 * those changed last, as the limit leaves room for. Each has the day of its last commit; where the history is not known,
 * the last day on which one of its sources was read, and what has no source has no day and is left out.
 */
export function changesOf(site: Site, history: History | undefined, lang: Lang): Change[] {
  const dated = (told: Told[]) =>
    told
      .flatMap(({ entry, change }) => {
        const instants = history ? instantsOf(history.get(entry.file)) : checkedOf(site, entry.sources ?? []);
        return instants ? [{ ...change, ...instants }] : [];
      })
      .toSorted(newestFirst);
  const always = dated([...updates(site, lang), ...conflicts(site, lang)]);
  const room = Math.max(0, most - always.length);
  return [...always, ...dated(errata(site, lang)).slice(0, room)].toSorted(newestFirst);
}

interface Told {
  entry: Entry<{ sources?: string[] }>;
  change: Omit<Change, 'updated'>;
}

function updates(site: Site, lang: Lang): Told[] {
  return site.entries.updates.map((entry) => ({
    entry,
    change: {
      kind: 'updates',
      id: entry.id,
      title: `${formatPoint(entry.date, lang)}: ${entry.name[lang]}`,
      content: entry.says[lang],
      sources: sourcesOf(site, entry.sources, lang),
    },
  }));
}

function conflicts(site: Site, lang: Lang): Told[] {
  const t = dictionaryOf(lang);
  return site.entries.conflicts.map((entry) => ({
    entry,
    change: {
      kind: 'conflicts',
      id: entry.id,
      title: entry.name[lang],
      content: `${entry.explanation[lang]} ${t.conflict.published}: ${entry.published[lang]}`,
      sources: sourcesOf(site, entry.sources ?? [], lang),
    },
  }));
}

function errata(site: Site, lang: Lang): Told[] {
  const t = dictionaryOf(lang);
  return site.entries.errata.map((entry) => {
    const { printed, reading = '', line } = entry;
    const plan = entryOf(site, 'plans', entry.plan).name[lang];
    const certainty = t.certainties[entry.certainty];
    const read = fill(entry.reading ? t.plan.erratum : t.plan.erratumOpen, { printed, reading, certainty });
    return {
      entry,
      change: {
        kind: 'errata',
        id: entry.id,
        title: fill(t.feed.erratum, { plan, line, printed }),
        content: `${read} ${entry.why[lang]}`,
        sources: sourcesOf(site, entry.sources ?? [], lang),
      },
    };
  });
}

function sourcesOf(site: Site, ids: string[], lang: Lang) {
  return ids
    .map((id) => entryOf(site, 'sources', id))
    .flatMap(({ name, url }) => (url ? [{ title: name[lang], url }] : []));
}

function instantsOf(history: FileHistory | undefined): Pick<Change, 'updated' | 'published'> | undefined {
  return history && { updated: history.last, published: history.first };
}

function checkedOf(site: Site, ids: string[]): Pick<Change, 'updated'> | undefined {
  const days = ids.map((id) => entryOf(site, 'sources', id).checked);
  const last = days.toSorted().at(-1);
  return last ? { updated: `${last}T00:00:00+07:00` } : undefined;
}

function newestFirst(a: Change, b: Change): number {
  return (
    Date.parse(b.updated) - Date.parse(a.updated) || (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1)
  );
}
