import type { Site } from '../derived/site.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { hrefOf } from '../routes.ts';
import { licences } from '../licences.ts';
import { site as settings } from '../site.ts';
import type { Absolute } from './addresses.ts';
import type { DataFile } from './data-file.ts';
import { packageName, versionOf } from './edition.ts';
import { allRights, ownRights } from './rights.ts';
import { sourcesOf } from './sources-of.ts';

/** The description of the files as a Data Package (version 2.0 of the standard). */
export function packageOf(site: Site, absolute: Absolute, files: DataFile[]): object {
  const { title, description } = dictionaryOf('en').openData;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName,
    title,
    description: `${description} ${allRights('en', settings.licence)}`,
    homepage: absolute(hrefOf({ section: 'openData' }, 'en')),
    version: versionOf(site.today),
    created: `${site.today}T00:00:00+07:00`,
    keywords: ['Viet Nam', 'industrial cluster', 'industrial park', 'local plan', 'provenance'],
    licenses: [licenceOf(absolute)],
    ...(settings.operator.name && {
      contributors: [{ title: settings.operator.name.en, roles: ['publisher'] }],
    }),
    sources: sourcesOf(site, absolute),
    resources: files.map(resourceOf),
  };
}

/** The chosen licence; until there is one, the page that says what may be done and who will decide. */
function licenceOf(absolute: Absolute): object {
  const { licence } = settings;
  if (licence) return { name: licence, title: licences[licence].title, path: licences[licence].url };
  return { title: ownRights('en', licence), path: absolute(hrefOf({ section: 'data' }, 'en')) };
}

function resourceOf(file: DataFile): object {
  return {
    name: file.path.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    path: file.path,
    title: file.title.en,
    format: file.format,
    mediatype: file.mediatype,
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    ...(file.columns && {
      type: 'table',
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        fields: file.columns,
        primaryKey: file.primaryKey,
      },
    }),
  };
}
