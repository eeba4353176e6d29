import { languages, type Lang } from '../i18n/languages.ts';
import { hasPages, pathOf } from '../routes.ts';
import { shortCollections, shortIdOf, shortPathOf, type ShortCollection } from '../short-routes.ts';
import type { Formerly } from '../schemas/formerly.ts';
import type { Entries, EntryOf } from '../schemas/site.ts';
import type { Move } from './move.ts';

/** A word that stood in addresses and the one that stands there today; in one language alone, or in all. */
interface Renaming {
  from: string;
  to: string;
  lang?: Lang;
}

/**
 * Every former address with the one to which it leads: the page and the short address of what `formerly` of an entry
 * says, and each published address that would answer with the entry's new words in place of the old (a card, a sheet,
 * a plan's text).
 * @param published every address ever published
 * @param living the addresses that answer today
 */
export function movesOf(entries: Entries, published: string[], living: string[]): Move[] {
  const answering = new Set(living);
  const renamed = renamedEntries(entries);
  const named = renamed.flatMap(({ moves }) => moves);
  const followed = published
    .filter((address) => !answering.has(address))
    .flatMap((from) => {
      const to = renamed
        .flatMap(({ renamings }) => rewritten(from, renamings))
        .find((address) => address !== from && answering.has(address));
      return to === undefined ? [] : [{ from, to }];
    });
  const all = new Map([...followed, ...named].map((move) => [move.from, move]));
  return [...all.values()].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

function renamedEntries(entries: Entries): { moves: Move[]; renamings: Renaming[] }[] {
  return shortCollections.flatMap((collection) =>
    entries[collection].flatMap((entry: EntryOf<ShortCollection>) =>
      entry.formerly ? [renamedEntry(collection, entry, entry.formerly)] : [],
    ),
  );
}

function renamedEntry(collection: ShortCollection, entry: EntryOf<ShortCollection>, formerly: Formerly) {
  const ids = formerly.ids ?? [];
  const renamings: Renaming[] = ids.flatMap((id) => [
    { from: id, to: entry.id },
    { from: shortIdOf(collection, id), to: shortIdOf(collection, entry.id) },
  ]);
  const moves = ids.map((id) => ({
    from: shortPathOf(collection, id),
    to: shortPathOf(collection, entry.id),
  }));
  if (!hasPages(collection)) return { moves, renamings };
  const { address } = entry as EntryOf<'clusters'>;
  for (const lang of languages) {
    for (const former of formerly[lang] ?? []) {
      const [from, to] = [{ ...address, [lang]: former }, address].map((words) =>
        pathOf({ section: collection, address: words }, lang),
      ) as [string, string];
      moves.push({ from, to });
      renamings.push({ from: former, to: address[lang], lang });
    }
  }
  return { moves, renamings };
}

/** What an address becomes with new words: in its own language, or, where it says none, in each. */
function rewritten(address: string, renamings: Renaming[]): string[] {
  const parts = address.split('/');
  const said = languages.filter((lang) => parts.includes(lang));
  return (said.length > 0 ? said : languages).map((lang) =>
    parts
      .map((part) => {
        const [word = '', ...endings] = part.split('.');
        const found = renamings.find(
          (renaming) => renaming.from === word && (renaming.lang ?? lang) === lang,
        );
        return [found?.to ?? word, ...endings].join('.');
      })
      .join('/'),
  );
}
