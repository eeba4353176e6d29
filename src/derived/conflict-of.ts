import type { Conflict } from '../schemas/conflict.ts';
import type { Quantity } from '../schemas/quantity.ts';

/** The disagreement that tells of a whole and its parts: each of them is proven by a line that is one of its sides. */
export function conflictOf<Told extends Pick<Conflict, 'sides'>>(
  conflicts: Told[],
  whole: Quantity,
  field: Quantity[],
): Told | undefined {
  const figures = [whole, ...field.filter(({ partOf }) => partOf === whole.key)];
  return conflicts.find(({ sides }) =>
    figures.every(({ cites }) =>
      cites.some(({ plan, line }) => sides.some(({ cite }) => cite.plan === plan && cite.line === line)),
    ),
  );
}
