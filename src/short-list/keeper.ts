/** What keeps the short list: the device, or the page alone where the browser refuses. */
export interface Keeper {
  /** Ids of the sites on the list, in the order in which they were added. */
  ids: () => string[];
  /** Puts another list in its place. */
  keep: (ids: string[]) => void;
  /** Whether the browser has refused to keep anything, so that the list ends with the page. */
  refused: () => boolean;
}

/** The most sites that a short list holds. */
export const mostSites = 20;

/** The name under which the device keeps the list. */
export const storageKey = 'industrial-plans/short-list';

const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The short list of this device. */
export function shortList(): Keeper {
  const keeper = keeperIn(() => localStorage);
  return {
    ...keeper,
    keep(ids) {
      keeper.keep(ids);
      // Other tabs are told by the browser, this page by us.
      dispatchEvent(new Event(storageKey));
    },
  };
}

/**
 * Keeps the short list in a storage of the browser.
 * @param open gives the storage; it may throw, as browsers do where storage is forbidden
 */
export function keeperIn(open: () => Pick<Storage, 'getItem' | 'setItem'>): Keeper {
  let list: string[] = [];
  let refused = false;
  const attempt = (act: (storage: Pick<Storage, 'getItem' | 'setItem'>) => void) => {
    if (refused) return;
    try {
      act(open());
    } catch {
      refused = true;
    }
  };
  return {
    ids() {
      attempt((storage) => (list = listIn(storage.getItem(storageKey))));
      return list;
    },
    keep(ids) {
      list = ids.slice(0, mostSites);
      attempt((storage) => storage.setItem(storageKey, list.join(',')));
    },
    refused: () => refused,
  };
}

/** The list with a site added at its end, or taken off where it was on it. */
export function toggled(ids: string[], site: string): string[] {
  return ids.includes(site) ? ids.filter((other) => other !== site) : [...ids, site];
}

function listIn(kept: string | null): string[] {
  const ids = (kept ?? '').split(',').filter((name) => id.test(name));
  return [...new Set(ids)].slice(0, mostSites);
}
