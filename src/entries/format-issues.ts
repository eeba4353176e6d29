import type { Issue } from '../schemas/site.ts';

/** All issues as one text, grouped by file in the order of their first issue: the place, what is wrong, what to write. */
export function formatIssues(issues: Issue[]): string {
  const count = issues.length === 1 ? '1 fault' : `${issues.length} faults`;
  const files = [...Map.groupBy(issues, (issue) => issue.file)].map(([file, found]) =>
    [file, ...found.map(formatIssue)].join('\n'),
  );
  const inFiles = files.length === 1 ? '1 file' : `${files.length} files`;
  return [`The content has ${count} in ${inFiles}.`, ...files].join('\n\n');
}

function formatIssue({ field, problem, fix }: Issue): string {
  return `  ${field}\n    ${problem}\n    ${fix}`;
}
