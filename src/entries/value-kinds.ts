/** What kind of value this is, in words of the one who writes YAML. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a date without quotation marks';
  return writtenKind(typeof value);
}

/** What zod calls a kind of value, in words of the one who writes YAML. */
export function writtenKind(kind: string): string {
  return kinds[kind] ?? kind;
}

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
};
