/** An item whose key an earlier item has too. */
export interface Repeated<Item> {
  item: Item;
  first: Item;
}

/** The items whose key an earlier item has too; items without a key are passed over. */
export function repeated<Item>(items: Item[], keyOf: (item: Item) => string | undefined): Repeated<Item>[] {
  const seen = new Map<string, Item>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    if (key === undefined) return [];
    const first = seen.get(key);
    if (first === undefined) seen.set(key, item);
    return first === undefined ? [] : [{ item, first }];
  });
}
