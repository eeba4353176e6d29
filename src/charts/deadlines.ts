import { citesIn } from '../derived/cites.ts';
import type { Site } from '../derived/site.ts';
import { dueDay } from '../derived/standing.ts';
import type { Localized } from '../i18n/languages.ts';
import type { PageRef } from '../routes.ts';
import type { Timing } from '../schemas/timing.ts';

/** A deadline still ahead: what is due and when, whose plan sets it, and the page and fragment that show it. */
export interface Deadline {
  /** The same in every language and from build to build. */
  id: string;
  name: Localized;
  when: Timing;
  /** The last day on which it is on time. */
  day: string;
  locality: string;
  page: PageRef;
  fragment?: string;
  /** The lines of the plan on which it rests. */
  lines: number[];
}

/**
 * The deadlines of all tasks, targets and projects that have not passed on the day of the build, by day. One whose lines
 * all carry another of the same day and locality is the same deadline told twice, and stands once.
 */
export function deadlinesAhead(site: Site): Deadline[] {
  const all = [...tasks(site), ...targets(site), ...schedules(site)].filter(({ day }) => day >= site.today);
  const kept: Deadline[] = [];
  for (const deadline of all) if (!kept.some((other) => tellsSame(other, deadline))) kept.push(deadline);
  return kept.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

function tellsSame(other: Deadline, deadline: Deadline): boolean {
  return (
    other.day === deadline.day &&
    other.locality === deadline.locality &&
    deadline.lines.every((line) => other.lines.includes(line))
  );
}

function tasks({ entries }: Site): Deadline[] {
  return entries.tasks.flatMap(({ id, name, when, locality, says }) =>
    when === 'silent'
      ? []
      : [
          {
            id: `tasks-${id}`,
            name,
            when,
            day: dueDay(when),
            locality,
            page: { section: 'roadmap' },
            fragment: id,
            lines: linesOf(says),
          },
        ],
  );
}

function targets({ entries }: Site): Deadline[] {
  return entries.targets.flatMap(({ id, name, when, locality, says }) =>
    when === 'silent'
      ? []
      : [
          {
            id: `targets-${id}`,
            name,
            when,
            day: dueDay(when),
            locality,
            page: { section: 'targets' },
            fragment: id,
            lines: linesOf(says),
          },
        ],
  );
}

function schedules({ entries }: Site): Deadline[] {
  return entries.projects.flatMap(({ id, address, locality, schedule }) =>
    schedule === 'silent'
      ? []
      : schedule.map(({ what, when, cites }, index) => ({
          id: `projects-${id}-${index + 1}`,
          name: what,
          when,
          day: dueDay(when),
          locality,
          page: { section: 'projects', address },
          lines: linesOf(cites),
        })),
  );
}

function linesOf(proof: unknown): number[] {
  return citesIn(proof).map(({ line }) => line);
}
