import type { Issue } from '../schemas/site.ts';

/** All issues as one text, grouped by file in plain order: the place, what is wrong, what to write. */
export function formatIssues(issues: Issue[]): string {
  const byFile = [...Map.groupBy(issues, ({ file }) => file)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const faults = issues.length === 1 ? '1 fault' : `${issues.length} faults`;
  const files = byFile.length === 1 ? '1 file' : `${byFile.length} files`;
  const reports = byFile.map(([file, found]) => [file, ...found.map(formatIssue)].join('\n'));
  return [`The content has ${faults} in ${files}.`, ...reports].join('\n\n');
}

function formatIssue({ field, problem, fix }: Issue): string {
  return `  ${field}\n    ${problem}\n    ${fix}`;
}
