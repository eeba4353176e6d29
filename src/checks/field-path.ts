/** The way from an entry to one of its values: keys and places in lists. */
export type Path = readonly PropertyKey[];

/** A path as an editor reads it: `areas[0].cites[1].quote`; the whole file when the path is empty. */
export function fieldPath(path: Path): string {
  if (path.length === 0) return 'the whole file';
  return path.reduce<string>((written, step) => {
    if (typeof step === 'number') return `${written}[${step}]`;
    return written === '' ? String(step) : `${written}.${String(step)}`;
  }, '');
}

/** The value at the end of a path, or undefined where the path leads nowhere. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), data);
}

/** Whether a value is an object or a list, so that it has values inside. */
export function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
