import { describe, expect, test } from 'vitest';
import { keeperIn, mostSites, storageKey, toggled } from '../../../src/short-list/keeper.ts';

function storageWith(kept?: string) {
  const values = new Map(kept === undefined ? [] : [[storageKey, kept]]);
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  };
}

const refusing = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe('a short list', () => {
  test('is kept in the storage of the browser', () => {
    const storage = storageWith();
    keeperIn(() => storage).keep(['nua', 'hop-thang']);
    expect(storage.values.get(storageKey)).toBe('nua,hop-thang');
    const keeper = keeperIn(() => storage);
    expect(keeper.ids()).toEqual(['nua', 'hop-thang']);
    expect(keeper.refused()).toBe(false);
  });

  test('is empty where nothing was kept', () => {
    expect(keeperIn(() => storageWith()).ids()).toEqual([]);
  });

  test('follows what another page of the site keeps', () => {
    const storage = storageWith('nua');
    const keeper = keeperIn(() => storage);
    expect(keeper.ids()).toEqual(['nua']);
    storage.setItem(storageKey, 'nua,tu-ha');
    expect(keeper.ids()).toEqual(['nua', 'tu-ha']);
  });

  test('takes nothing from the storage but ids, each once and not too many', () => {
    const many = Array.from({ length: 100 }, (_, index) => `site-${index}`).join(',');
    const kept = `nua,nua,<img src=x>,Tứ Hạ,a--b,,${many}`;
    const ids = keeperIn(() => storageWith(kept)).ids();
    expect(ids.slice(0, 2)).toEqual(['nua', 'site-0']);
    expect(ids.length).toBe(mostSites);
  });

  test('lasts as long as the page where the browser has no storage for it', () => {
    const keeper = keeperIn(refusing);
    expect(keeper.ids()).toEqual([]);
    keeper.keep(['nua']);
    expect(keeper.ids()).toEqual(['nua']);
    expect(keeper.refused()).toBe(true);
  });

  test('lasts as long as the page where the storage takes nothing', () => {
    const keeper = keeperIn(() => ({ ...storageWith('nua'), setItem: refusing }));
    expect(keeper.ids()).toEqual(['nua']);
    expect(keeper.refused()).toBe(false);
    keeper.keep(['nua', 'tu-ha']);
    expect(keeper.refused()).toBe(true);
    expect(keeper.ids()).toEqual(['nua', 'tu-ha']);
  });
});

test('a site is added at the end of the list, or taken off it', () => {
  expect(toggled(['nua'], 'tu-ha')).toEqual(['nua', 'tu-ha']);
  expect(toggled(['nua', 'tu-ha'], 'nua')).toEqual(['tu-ha']);
});
