import type { Dataset } from 'schema-dts';
import type { Lang } from '../../i18n/languages.ts';
import { licences } from '../../licences.ts';
import { pathOf } from '../../routes.ts';
import type { EntryOf } from '../../schemas/site.ts';
import { site as settings } from '../../site.ts';
import type { PageInput } from './graph.ts';
import { operatorOf } from './operator.ts';
import { yearsText } from './plan.ts';

/** A file to download, as its page names it. */
export interface Download {
  path: string;
  format: string;
  size: string;
}

/** What the page of the open data tells of it. */
export interface DatasetInput {
  name: string;
  description: string;
  version: string;
  measured: string[];
  place: string;
  years: { from: number; to: number };
  plans: EntryOf<'plans'>[];
  downloads: Download[];
}

/** The open data: what it measures, for where and when, what it rests on, and its files. */
export function datasetOf(input: DatasetInput, lang: Lang, absolute: PageInput['absolute']): Dataset {
  const operator = operatorOf(lang);
  return {
    '@type': 'Dataset',
    name: input.name,
    description: input.description,
    version: input.version,
    inLanguage: lang,
    ...(settings.licence && { license: licences[settings.licence].url }),
    ...(operator && { creator: operator }),
    variableMeasured: input.measured,
    spatialCoverage: { '@type': 'Place', name: input.place },
    temporalCoverage: yearsText(input.years.from, input.years.to),
    isBasedOn: input.plans.map(({ address }) => absolute(pathOf({ section: 'plans', address }, lang))),
    distribution: input.downloads.map(({ path, format, size }) => ({
      '@type': 'DataDownload' as const,
      contentUrl: absolute(path),
      encodingFormat: format,
      contentSize: size,
    })),
  };
}
