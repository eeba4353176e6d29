import type { z } from 'zod';
import { isObject } from '../checks/field-path.ts';
import type { Issue } from '../schemas/site.ts';
import { kindOf, writtenKind } from './value-kinds.ts';

/** The sentences of an issue. */
export type Sentences = Pick<Issue, 'problem' | 'fix'>;

/** An issue as zod gives it. */
export type ZodIssue = z.core.$ZodIssue;

/** What is wrong with a value and what to write instead, for every kind of zod issue but those of keys and unions. */
export function sentencesFor(issue: ZodIssue, value: unknown, keys: string[]): Sentences {
  if (isOurs(issue.message)) return ownSentences(issue.message, value);
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue.expected, value, keys);
    case 'invalid_value': {
      const allowed = issue.values.map((word) => `\`${String(word)}\``).join(', ');
      return {
        problem: `The value “${String(value)}” is not one of those allowed.`,
        fix: `Write one of ${allowed}.`,
      };
    }
    case 'too_small':
      return tooSmall(issue);
    case 'invalid_key':
      return wrongKey(issue);
    default:
      return {
        problem: `The value does not fit (${issue.message}).`,
        fix: 'Write a value of the form that the schema describes.',
      };
  }
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): Sentences {
  if (issue.origin === 'array') return { problem: 'The list is empty.', fix: 'Write at least one item.' };
  return {
    problem: `The number is ${issue.inclusive ? 'less than' : 'not above'} ${issue.minimum}.`,
    fix: 'Write a larger number.',
  };
}

function wrongKey({ path, issues }: z.core.$ZodIssueInvalidKey): Sentences {
  const [predicate, ...rest] = (issues[0]?.message ?? '').split(': ');
  return { problem: `The key \`${String(path.at(-1))}\` ${predicate}.`, fix: sentence(rest.join(': ')) };
}

function wrongKind(expected: string, value: unknown, keys: string[]): Sentences {
  const problem = `The value is ${kindOf(value)}, where ${writtenKind(expected)} is expected.`;
  if (expected === 'string' && !isObject(value)) {
    return { problem, fix: `Put the value in quotation marks: "${String(value)}".` };
  }
  if (expected === 'number') {
    return {
      problem,
      fix: 'Write the number without quotation marks and with a decimal point, such as 17.7.',
    };
  }
  const named = keys.length === 0 ? '' : `: ${keys.map((key) => `\`${key}:\``).join(', ')}`;
  return { problem, fix: `Write ${writtenKind(expected)}${named}.` };
}

/** Our own messages are a predicate and, after a colon, what to write; they begin with a small letter, zod's with a capital. */
function isOurs(message: string): boolean {
  return /^[a-z]/.test(message);
}

function ownSentences(message: string, value: unknown): Sentences {
  const [predicate, ...rest] = message.split(': ');
  const subject =
    typeof value === 'string' && value !== ''
      ? `The value “${value}”`
      : Array.isArray(value)
        ? 'The field'
        : 'The value';
  const fix =
    rest.join(': ') || (Array.isArray(value) ? 'write at least one item' : 'write what belongs here');
  return { problem: `${subject} ${predicate}.`, fix: sentence(fix) };
}

function sentence(words: string): string {
  return `${words[0]?.toUpperCase()}${words.slice(1)}.`;
}
