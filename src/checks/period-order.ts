import type { EntryOf, Issue } from '../schemas/site.ts';
import { type CheckedSite, entriesOf } from './checked-site.ts';
import { fieldPath } from './field-path.ts';
import { datesOfPeriod, daysOf } from './periods.ts';
import { objectsIn } from './walk.ts';

/** No span of time ends before it begins or names a month that is none, and no plan ends before it begins. */
export function periodOrder(site: CheckedSite): Issue[] {
  const spans = entriesOf(site).flatMap(({ entry }) =>
    objectsIn(entry).flatMap(({ path, value: { periods } }) =>
      (Array.isArray(periods) ? (periods as string[]) : []).flatMap((period, index) => {
        const fault = faultOf(period);
        return fault ? [{ file: entry.file, field: fieldPath([...path, 'periods', index]), ...fault }] : [];
      }),
    ),
  );
  return [...spans, ...site.entries.plans.flatMap(planFaults)];
}

type Fault = Pick<Issue, 'problem' | 'fix'>;

function faultOf(period: string): Fault | undefined {
  const [from, to = from] = datesOfPeriod(period);
  if (!from || !to) return undefined;
  if ([from, to].some(({ month = 1, day = 1 }) => month < 1 || month > 12 || day < 1 || day > 31)) {
    return {
      problem: `The span “${period}” names a day or month that does not exist.`,
      fix: 'Write months 01 to 12 and days 01 to 31.',
    };
  }
  if (daysOf(to).last >= daysOf(from).first) return undefined;
  return {
    problem: `The span “${period}” ends before it begins.`,
    fix: 'Write the earlier date before the slash.',
  };
}

function planFaults({ file, periodFrom, periodTo, vision }: EntryOf<'plans'>): Issue[] {
  const faults: Issue[] = [];
  if (periodTo < periodFrom) {
    faults.push({
      file,
      field: 'periodTo',
      problem: `The period of the plan ends in ${periodTo}, before it begins in ${periodFrom}.`,
      fix: 'Write the years as the plan states them.',
    });
  }
  if (vision !== undefined && vision < periodTo) {
    faults.push({
      file,
      field: 'vision',
      problem: `The plan looks ahead to ${vision}, before its period ends in ${periodTo}.`,
      fix: 'Write the year to which the plan looks ahead, or leave it out.',
    });
  }
  return faults;
}
