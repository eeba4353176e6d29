import { conflictOf } from '../derived/conflict-of.ts';
import type { Conflict } from '../schemas/conflict.ts';
import type { Issue } from '../schemas/site.ts';
import type { Quantity } from '../schemas/quantity.ts';
import { type CheckedSite, entriesOf } from './checked-site.ts';
import { fieldPath, isObject } from './field-path.ts';
import { repeated } from './repeated.ts';
import { objectsIn } from './walk.ts';

/**
 * In a field of figures each key stands once, and a part names its whole, has its unit and is not larger than it, unless a
 * conflict tells of it.
 */
export function partsOfWhole(site: CheckedSite): Issue[] {
  return entriesOf(site).flatMap(({ entry }) =>
    objectsIn(entry).flatMap(({ path, value: object }) =>
      Object.entries(object).flatMap(([key, list]) => {
        if (!isFigures(list)) return [];
        const at = (index: number, name: string) => fieldPath([...path, key, index, name]);
        return faultsOf(list, site.entries.conflicts).map(({ index, name, problem, fix }) => ({
          file: entry.file,
          field: at(index, name),
          problem,
          fix,
        }));
      }),
    ),
  );
}

interface Fault {
  index: number;
  name: keyof Quantity;
  problem: string;
  fix: string;
}

function isFigures(value: unknown): value is Quantity[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => isObject(item) && 'key' in item && 'unit' in item)
  );
}

function faultsOf(figures: Quantity[], conflicts: Conflict[]): Fault[] {
  const twice = repeated(figures, ({ key }) => key).map(({ item }): Fault => ({
    index: figures.indexOf(item),
    name: 'key',
    problem: `Two figures of the field have the key “${item.key}”.`,
    fix: 'Give each figure of the field a key of its own.',
  }));
  const ofParts = figures.flatMap((figure, index) => partFault(figure, index, figures) ?? []);
  return [...twice, ...ofParts, ...(ofParts.length === 0 ? sumFaults(figures, conflicts) : [])];
}

function partFault(part: Quantity, index: number, figures: Quantity[]): Fault | undefined {
  if (part.partOf === undefined) return undefined;
  const whole = figures.find(({ key }) => key === part.partOf);
  if (!whole || whole === part) {
    const keys = figures.filter((figure) => figure !== part).map(({ key }) => `\`${key}\``);
    const choice = keys.length === 0 ? '' : `Write one of ${keys.join(', ')}, or `;
    return {
      index,
      name: 'partOf',
      problem: `The field has no other figure with the key “${part.partOf}”.`,
      fix: `${choice}${choice ? 'leave' : 'Leave'} \`partOf\` out.`,
    };
  }
  return whole.unit === part.unit ? undefined : { index, name: 'unit', ...mixedUnits(part, whole) };
}

function mixedUnits(part: Quantity, whole: Quantity): Pick<Fault, 'problem' | 'fix'> {
  if (isMoney(part) && isMoney(whole)) {
    return {
      problem: `The price bases are mixed: the part is in ${part.unit}, its whole “${whole.key}” in ${whole.unit}.`,
      fix: 'Leave `partOf` out, or give both the price base that the plan states.',
    };
  }
  return {
    problem: `The part is in ${part.unit}, its whole “${whole.key}” in ${whole.unit}.`,
    fix: 'Give both the same unit, or leave `partOf` out.',
  };
}

function isMoney({ unit }: Quantity): boolean {
  return unit.includes('vnd');
}

function sumFaults(figures: Quantity[], conflicts: Conflict[]): Fault[] {
  return figures.flatMap((whole): Fault[] => {
    const parts = figures.filter(({ partOf }) => partOf === whole.key);
    const sum = Number(
      parts
        .filter(({ bound }) => bound !== 'up-to')
        .reduce((total, { value }) => total + value, 0)
        .toPrecision(12),
    );
    if (isOpen(whole) || sum <= (whole.to ?? whole.value) || conflictOf(conflicts, whole, figures)) return [];
    const [subject, verb] = parts.length === 1 ? ['part', 'is'] : ['parts', 'are together'];
    return [
      {
        index: figures.indexOf(whole),
        name: 'value',
        problem: `The ${subject} “${parts.map(({ key }) => key).join('”, “')}” ${verb} ${sum} ${whole.unit}, more than the whole “${whole.key}” of ${whole.to ?? whole.value}.`,
        fix: 'Correct the figures; where the plan itself disagrees, write the disagreement under src/content/conflicts, with the line of each of these figures as a side.',
      },
    ];
  });
}

/** A whole given as “over” or “about” sets no limit to its parts. */
function isOpen({ bound }: Quantity): boolean {
  return bound === 'over' || bound === 'at-least' || bound === 'about';
}
