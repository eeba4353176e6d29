import { namesIn } from '../derived/names.ts';

/** The firms and cooperatives that the Vietnamese texts of an entry name, but for those in its own name. */
export function firmsIn(entry: { name: { vi: string } }): string[] {
  const firms = textsIn(entry).flatMap((text) => namesIn(text, []).filter((name) => kinds.test(name)));
  const own = entry.name.vi.toLowerCase();
  const byName = new Map(firms.map((name) => [name.toLowerCase(), name]));
  return [...byName].filter(([lower]) => !own.includes(lower)).map(([, name]) => name);
}

const kinds = /^(?:công ty|doanh nghiệp|hợp tác xã|tập đoàn)\s/iu;

/** The Vietnamese texts of an entry in our words; quotations are left out. */
function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'vi' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === 'cites' ? [] : textsIn(inner, name)));
}
