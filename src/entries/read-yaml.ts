import { LineCounter, parseDocument } from 'yaml';
import type { Issue } from '../schemas/site.ts';
import type { SourceFile } from './source-file.ts';

/** The data that a YAML file holds, or the faults that keep it from being read. */
export function readYaml(file: SourceFile): { data?: unknown; issues: Issue[] } {
  if (file.text.startsWith('\uFEFF')) return { issues: [byteOrderMark(file)] };
  if (file.text.trim() === '') return { issues: [empty(file)] };
  const lines = new LineCounter();
  // The build reads a bare day as a date, so it is read so here.
  const document = parseDocument(file.text, {
    lineCounter: lines,
    prettyErrors: false,
    strict: true,
    customTags: ['timestamp'],
  });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) return { issues: faults.map((fault) => broken(file, fault, lines)) };
  try {
    return { data: document.toJS({ maxAliasCount: 0 }) as unknown, issues: [] };
  } catch {
    return { issues: [alias(file)] };
  }
}

function broken(
  file: SourceFile,
  fault: { code: string; message: string; pos: [number, number] },
  lines: LineCounter,
): Issue {
  const { line, col } = lines.linePos(fault.pos[0]);
  const field = `line ${line}, column ${col}`;
  if (fault.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]+/.exec(file.text.slice(fault.pos[0]))?.[0] ?? '';
    return {
      file: file.path,
      field,
      problem: `The key \`${key}\` stands twice.`,
      fix: 'Keep one of the two.',
    };
  }
  return {
    file: file.path,
    field,
    problem: `The YAML cannot be read: ${fault.message.replace(/\.$/, '')}.`,
    fix: 'Mend the line; put a text that holds “: ” or “#”, or that begins with a sign, in quotation marks.',
  };
}

function byteOrderMark(file: SourceFile): Issue {
  return {
    file: file.path,
    field: 'line 1, column 1',
    problem: 'The file begins with a byte order mark.',
    fix: 'Save it as UTF-8 without a byte order mark.',
  };
}

function empty(file: SourceFile): Issue {
  return {
    file: file.path,
    field: 'the whole file',
    problem: 'The file holds no data.',
    fix: 'Write the keys of the entry, or remove the file.',
  };
}

function alias(file: SourceFile): Issue {
  return {
    file: file.path,
    field: 'the whole file',
    problem: 'The file refers to another of its parts by a YAML alias (`*name`).',
    fix: 'Write the text out, and put a text that begins with “*” in quotation marks.',
  };
}
