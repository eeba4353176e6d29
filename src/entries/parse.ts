import { type CollectionName, collectionNames, schemas } from '../schemas/collections.ts';
import type { Entries, Issue } from '../schemas/site.ts';
import { entryPath } from './entry-path.ts';
import { readYaml } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';
import { zodIssues } from './zod-issues.ts';

/** The entries that files hold. */
export interface ParsedEntries {
  /** The entries without fault, each collection sorted by id. */
  entries: Entries;
  /** The paths of the files left out for their faults. */
  leftOut: string[];
  issues: Issue[];
}

/** Reads the entries out of the files; every fault is reported, and a faulty entry is left out. */
export function parseEntries(files: SourceFile[]): ParsedEntries {
  const entries = Object.fromEntries(collectionNames.map((name) => [name, [] as unknown[]]));
  const issues: Issue[] = [];
  const leftOut: string[] = [];
  for (const file of files.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))) {
    const parsed = parseFile(file);
    issues.push(...parsed.issues);
    if (parsed.entry) entries[parsed.collection]?.push(parsed.entry);
    else leftOut.push(file.path);
  }
  return { entries: entries as unknown as Entries, leftOut, issues };
}

/** Without the ending, so that `tu-ha` comes before `tu-ha-park`. */
function sortKey({ path }: SourceFile): string {
  return path.replace(/\.[^./]*$/, '');
}

type Parsed =
  { collection: CollectionName; entry: object; issues: [] } | { entry?: undefined; issues: Issue[] };

function parseFile(file: SourceFile): Parsed {
  const place = entryPath(file.path);
  if ('problem' in place) return { issues: [place] };
  const { data, issues } = readYaml(file);
  if (issues.length > 0) return { issues };
  const schema = schemas[place.collection];
  const result = schema.safeParse(data);
  if (!result.success) return { issues: zodIssues(result.error, { schema, data, file: file.path }) };
  if (file.text !== file.text.normalize('NFC')) return { issues: [notComposed(file)] };
  return {
    collection: place.collection,
    entry: { ...result.data, id: place.id, file: file.path },
    issues: [],
  };
}

function notComposed(file: SourceFile): Issue {
  const line = file.text.split('\n').findIndex((text) => text !== text.normalize('NFC')) + 1;
  return {
    file: file.path,
    field: `line ${line}`,
    problem: 'The line is not composed (NFC).',
    fix: 'Write it with composed letters.',
  };
}
