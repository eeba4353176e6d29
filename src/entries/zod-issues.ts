import type { z } from 'zod';
import type { Issue } from '../schemas/site.ts';
import { type Path, fieldPath, isObject, valueAt } from '../checks/field-path.ts';
import { expectationAt } from './schema-at.ts';
import { type Sentences, type ZodIssue, sentencesFor } from './sentences.ts';
import { kindOf, writtenKind } from './value-kinds.ts';

/** What was validated, and where it came from. */
interface Validated {
  schema: z.ZodType;
  data: unknown;
  file: string;
}

/** The faults that zod found, as issues in full sentences; a fault inside a union is told as that fault. */
export function zodIssues(error: z.ZodError, validated: Validated): Issue[] {
  return error.issues.flatMap((issue) => issuesOf(issue, [], validated));
}

function issuesOf(issue: ZodIssue, above: Path, validated: Validated): Issue[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey([...path, key], validated));
  const value = valueAt(validated.data, path);
  if (value === undefined && path.length > 0) return [at(path, validated, missing(path, validated))];
  if (value === null) return [at(path, validated, blank(path, validated))];
  if (issue.code === 'invalid_union') return unionIssues(issue, path, validated);
  const told = sentencesFor(issue, value, expectationAt(validated.schema, path).keys);
  return [at(path, validated, { ...told, fix: orWords(told.fix, wordsAt(path, validated)) })];
}

function at(path: Path, { file }: Validated, told: Sentences): Issue {
  return { file, field: fieldPath(path), ...told };
}

function unionIssues(issue: z.core.$ZodIssueInvalidUnion, path: Path, validated: Validated): Issue[] {
  const meant = issue.errors.findLast((branch) => !branch.some(isOtherKind));
  if (meant) return meant.flatMap((fault) => issuesOf(fault, path, validated));
  const words = wordsAt(path, validated);
  const kinds = issue.errors
    .flat()
    .flatMap((fault) => (fault.code === 'invalid_type' ? [writtenKind(fault.expected)] : []));
  const expected = [...new Set([...words, ...kinds])].join(' or ');
  const value = valueAt(validated.data, path);
  const problem = `The value is ${typeof value === 'string' ? `“${value}”` : kindOf(value)}, where ${expected} is expected.`;
  const bare =
    value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? value : undefined;
  const quoted = bare !== undefined && kinds.includes(writtenKind('string'));
  return [
    at(path, validated, {
      problem,
      fix: quoted ? `Put the value in quotation marks: "${bare}".` : `Write ${expected}.`,
    }),
  ];
}

function isOtherKind(fault: ZodIssue): boolean {
  return fault.path.length === 0 && (fault.code === 'invalid_type' || fault.code === 'invalid_value');
}

function wordsAt(path: Path, { schema }: Validated): string[] {
  return expectationAt(schema, path).words.map((word) => `\`${word}\``);
}

function orWords(fix: string, words: string[]): string {
  return words.length === 0 || words.some((word) => fix.includes(word))
    ? fix
    : `${fix.replace(/\.$/, '')}, or write ${words.join(' or ')}.`;
}

function missing(path: Path, validated: Validated): Sentences {
  const language = languageOf(path, validated);
  if (language)
    return {
      problem: `The ${language.name} text is missing.`,
      fix: `Write \`${language.key}:\` beside \`${language.other}:\`.`,
    };
  const key = String(path.at(-1));
  const { description, words } = expectationAt(validated.schema, path);
  const what = description && ` (${lowerFirst(description.replace(/\.$/, ''))})`;
  const silence = words.includes('silent') ? `, or \`${key}: silent\` where the plan says nothing of it` : '';
  return { problem: `The key \`${key}\` is missing.`, fix: `Write \`${key}:\`${what}${silence}.` };
}

function blank(path: Path, validated: Validated): Sentences {
  if (path.length === 0)
    return { problem: 'The file holds no data.', fix: 'Write the keys of the entry, or remove the file.' };
  const language = languageOf(path, validated);
  if (language)
    return {
      problem: `The ${language.name} text is empty.`,
      fix: `Write the text after \`${language.key}:\`.`,
    };
  const last = path.at(-1);
  if (typeof last === 'number')
    return { problem: 'The item is empty.', fix: 'Write the item after the hyphen, or remove the hyphen.' };
  return { ...missing(path, validated), problem: `The key \`${String(last)}\` has no value.` };
}

function languageOf(path: Path, { schema }: Validated) {
  const key = path.at(-1);
  const siblings = expectationAt(schema, path.slice(0, -1)).keys;
  if (!siblings.includes('vi') || !siblings.includes('en')) return undefined;
  if (key === 'vi') return { key, name: 'Vietnamese', other: 'en' };
  if (key === 'en') return { key, name: 'English', other: 'vi' };
  return undefined;
}

function unknownKey(path: Path, validated: Validated): Issue {
  const present = valueAt(validated.data, path.slice(0, -1));
  const free = expectationAt(validated.schema, path.slice(0, -1)).keys.filter(
    (key) => !(isObject(present) && key in present),
  );
  const others =
    free.length === 0 ? '' : ` Keys still free here: ${free.map((key) => `\`${key}\``).join(', ')}.`;
  return at(path, validated, {
    problem: `The key \`${String(path.at(-1))}\` is not known here.`,
    fix: `Remove the key or correct its name.${others}`,
  });
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? `${text[0]?.toLowerCase()}${text.slice(1)}` : text;
}
