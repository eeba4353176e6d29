import type { z } from 'zod';
import type { Path } from '../checks/field-path.ts';

/** What a schema says of the value at a path: its description, the keys it may have, the words it may be. */
export interface Expectation {
  description: string;
  keys: string[];
  words: string[];
}

/** What is expected at a path inside a schema; empty where the path leads nowhere. */
export function expectationAt(schema: z.ZodType, path: Path): Expectation {
  const ends = path.reduce<Inner[]>(
    (schemas, step) => schemas.flatMap((inner) => stepInto(inner, step)),
    open(schema),
  );
  return {
    description: outerDescription(schema, path),
    keys: ends.flatMap((inner) => Object.keys(inner.def.shape ?? {})),
    words: ends.flatMap((inner) => inner.def.values ?? []),
  };
}

/** The part of a zod schema that is read here. */
interface Inner {
  description?: string;
  def: {
    shape?: Record<string, z.ZodType>;
    options?: z.ZodType[];
    element?: z.ZodType;
    innerType?: z.ZodType;
    values?: string[];
    entries?: Record<string, string>;
  };
}

function open(schema: z.ZodType): Inner[] {
  const inner = schema as unknown as Inner;
  if (inner.def.innerType) return open(inner.def.innerType);
  if (inner.def.options) return inner.def.options.flatMap(open);
  if (inner.def.entries) return [{ ...inner, def: { values: Object.values(inner.def.entries) } }];
  return [inner];
}

function stepInto(inner: Inner, step: PropertyKey): Inner[] {
  const next = typeof step === 'number' ? inner.def.element : inner.def.shape?.[String(step)];
  return next ? open(next) : [];
}

function outerDescription(schema: z.ZodType, path: Path): string {
  const step = path.at(-1);
  if (step === undefined) return schema.description ?? '';
  const parents = path
    .slice(0, -1)
    .reduce<Inner[]>((schemas, key) => schemas.flatMap((inner) => stepInto(inner, key)), open(schema));
  const fields = parents.map((inner) =>
    typeof step === 'number' ? inner.def.element : inner.def.shape?.[String(step)],
  );
  const described = fields.flatMap((field) => [
    field,
    (field as Inner | undefined)?.def.innerType as Inner | undefined,
  ]);
  return described.map((field) => field?.description).find((text) => text !== undefined) ?? '';
}
