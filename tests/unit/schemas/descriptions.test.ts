import { expect, test } from 'vitest';
import type { z } from 'zod';
import { schemas } from '../../../src/schemas/collections.ts';
import { page } from '../../../src/schemas/page.ts';

test.each(Object.entries({ ...schemas, pages: page }))(
  'every field of %s has a description',
  (name, schema) => {
    const fields = fieldsOf(schema, name);
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter(({ description }) => !description).map(({ field }) => field)).toEqual([]);
  },
);

interface Field {
  field: string;
  description: string | undefined;
}

/** The parts of a zod schema that hold other schemas. */
type Def = Partial<{
  shape: Record<string, z.ZodType>;
  options: z.ZodType[];
  element: z.ZodType;
  innerType: z.ZodType;
}>;

function fieldsOf(schema: z.ZodType, at: string): Field[] {
  const { shape = {}, options = [], element, innerType } = schema.def as Def;
  const own = Object.entries(shape).flatMap(([key, field]) => [
    { field: `${at}.${key}`, description: descriptionOf(field) },
    ...fieldsOf(field, `${at}.${key}`),
  ]);
  const inside = [...options, ...(element ? [element] : []), ...(innerType ? [innerType] : [])];
  return [...own, ...inside.flatMap((inner) => fieldsOf(inner, at))];
}

function descriptionOf(field: z.ZodType): string | undefined {
  return field.description ?? ((field.def as Def).innerType && descriptionOf((field.def as Def).innerType!));
}
