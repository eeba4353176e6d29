import { idPattern } from '../schemas/atoms.ts';
import { type CollectionName, collectionNames } from '../schemas/collections.ts';
import type { Issue } from '../schemas/site.ts';

/** The folder that holds the entries of the site, one folder for each collection. */
export const contentFolder = 'src/content';

/** Which entry a file is, by its path, or the fault of the path. */
export function entryPath(path: string): { collection: CollectionName; id: string } | Issue {
  const [folder = '', name = '', ...deeper] = path.slice(contentFolder.length + 1).split('/');
  if (!isCollection(folder) || deeper.length > 0 || name === '') return wrongFolder(path);
  if (!name.endsWith('.yaml')) return wrongEnding(path, name);
  const id = name.slice(0, -'.yaml'.length);
  return idPattern.test(id) ? { collection: folder, id } : wrongName(path, id);
}

function isCollection(folder: string): folder is CollectionName {
  return (collectionNames as string[]).includes(folder);
}

function wrongFolder(path: string): Issue {
  return {
    file: path,
    field: 'the folder',
    problem: 'The file does not stand in the folder of a collection.',
    fix: `Move it to ${contentFolder}/<collection>/; the collections are ${collectionNames.join(', ')}.`,
  };
}

function wrongEnding(path: string, name: string): Issue {
  return {
    file: path,
    field: 'the file name',
    problem: `The file name “${name}” does not end in .yaml, so the file would be left out.`,
    fix: 'Let the name end in .yaml, or move the file out of the folder.',
  };
}

function wrongName(path: string, id: string): Issue {
  return {
    file: path,
    field: 'the file name',
    problem: `The file name “${id}” is not an id.`,
    fix: `Use lower-case letters a–z, digits and single hyphens${suggestion(id)}.`,
  };
}

function suggestion(id: string): string {
  const bare = id.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  const words = bare.split(/[^a-z0-9]+/).filter((word) => word !== '');
  return words.length === 0 ? '' : `, such as “${words.join('-')}”`;
}
