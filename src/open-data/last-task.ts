import { dueDay } from '../derived/standing.ts';
import type { EntryOf } from '../schemas/site.ts';
import type { Timing } from '../schemas/timing.ts';

/** The task that is due last, with its time; undefined where none of them has a time. */
export function lastTask(tasks: EntryOf<'tasks'>[]): { task: EntryOf<'tasks'>; when: Timing } | undefined {
  return tasks
    .flatMap((task) => (task.when === 'silent' ? [] : [{ task, when: task.when }]))
    .toSorted((a, b) => (dueDay(a.when) < dueDay(b.when) ? 1 : -1))[0];
}
