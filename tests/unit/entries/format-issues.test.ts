import { expect, test } from 'vitest';
import { formatIssues } from '../../../src/entries/format-issues.ts';

const fault = {
  file: 'b.yaml',
  field: 'name.en',
  problem: 'The English text is missing.',
  fix: 'Write `en:` beside `vi:`.',
};

test('one fault is told with its file, place, sentence and fix', () => {
  expect(formatIssues([fault])).toBe(`The content has 1 fault in 1 file.

b.yaml
  name.en
    The English text is missing.
    Write \`en:\` beside \`vi:\`.`);
});

test('faults are grouped by file, the files in plain order', () => {
  expect(formatIssues([fault, { ...fault, file: 'a.yaml' }, { ...fault, field: 'lead.en' }]))
    .toBe(`The content has 3 faults in 2 files.

a.yaml
  name.en
    The English text is missing.
    Write \`en:\` beside \`vi:\`.

b.yaml
  name.en
    The English text is missing.
    Write \`en:\` beside \`vi:\`.
  lead.en
    The English text is missing.
    Write \`en:\` beside \`vi:\`.`);
});
