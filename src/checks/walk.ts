import { type Path, isObject } from './field-path.ts';
import type { Cite } from '../schemas/cite.ts';

/** A value inside an entry and the way to it. */
export interface Found<Value> {
  path: Path;
  value: Value;
}

/** Every object inside a value, itself included, outermost first; lists are walked through. */
export function objectsIn(value: unknown, path: Path = []): Found<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => objectsIn(item, [...path, index]));
  if (!isObject(value)) return [];
  const inside = Object.entries(value).flatMap(([key, item]) => objectsIn(item, [...path, key]));
  return [{ path, value }, ...inside];
}

/** Every cite inside a value. */
export function citesIn(value: unknown): Found<Cite>[] {
  return objectsIn(value).flatMap(({ path, value: object }) =>
    isCite(object) ? [{ path, value: object }] : [],
  );
}

function isCite(object: object): object is Cite {
  return 'plan' in object && 'line' in object && 'quote' in object;
}
