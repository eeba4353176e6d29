import type { Site } from '../derived/site.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { inEach, languages, type Localized } from '../i18n/languages.ts';
import { licences } from '../licences.ts';
import { hrefOf } from '../routes.ts';
import { site as settings } from '../site.ts';
import type { Absolute } from './addresses.ts';
import type { DataFile } from './data-file.ts';
import { yearsOf } from './downloads.ts';
import { versionOf } from './edition.ts';
import { allRights } from './rights.ts';
import { sourcesOf } from './sources-of.ts';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** The description of the files as a dataset of DCAT 3, in JSON-LD. */
export function dcatOf(
  site: Site,
  absolute: Absolute,
  address: (path: string) => string,
  files: DataFile[],
): object {
  const texts = (key: 'title' | 'description') => tagged(inEach((lang) => dictionaryOf(lang).openData[key]));
  const years = yearsOf(site.entries.plans);
  const page = inEach((lang) => absolute(hrefOf({ section: 'openData' }, lang)));
  const rights = tagged(inEach((lang) => allRights(lang, settings.licence)));
  const { name } = settings.operator;
  return {
    '@context': context,
    '@id': address(''),
    '@type': 'dcat:Dataset',
    'dct:title': texts('title'),
    'dct:description': texts('description'),
    'dct:identifier': address('datapackage.json'),
    'dcat:version': versionOf(site.today),
    'dct:modified': { '@value': site.today, '@type': 'xsd:date' },
    'dct:language': languages.map((lang) => iri(`http://id.loc.gov/vocabulary/iso639-1/${lang}`)),
    'dct:spatial': {
      '@type': 'dct:Location',
      'rdfs:label': tagged(inEach((lang) => dictionaryOf(lang).openData.page.place)),
    },
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': { '@value': String(years.from), '@type': 'xsd:gYear' },
      'dcat:endDate': { '@value': String(years.to), '@type': 'xsd:gYear' },
    },
    'dcat:landingPage': languages.map((lang) => iri(page[lang])),
    'dct:source': sourcesOf(site, absolute).flatMap(({ path }) => (path ? [iri(path)] : [])),
    ...(name && { 'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': tagged(name) } }),
    ...(settings.licence && { 'dct:license': iri(licences[settings.licence].url) }),
    'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': rights },
    'dcat:distribution': files.map((file) => distributionOf(file, page, address)),
  };
}

function distributionOf(file: DataFile, page: Localized, address: (path: string) => string): object {
  return {
    '@id': address(file.path),
    '@type': 'dcat:Distribution',
    'dct:title': tagged(file.title),
    'dcat:accessURL': iri(page.en),
    'dcat:downloadURL': iri(address(file.path)),
    'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${file.mediatype}`),
    'dcat:byteSize': { '@value': String(file.bytes), '@type': 'xsd:nonNegativeInteger' },
    ...(file.schema && { 'dct:conformsTo': iri(address(file.schema)) }),
    ...(settings.licence && { 'dct:license': iri(licences[settings.licence].url) }),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
      'spdx:checksumValue': { '@value': file.sha256, '@type': 'xsd:hexBinary' },
    },
  };
}

function tagged(texts: Localized): object[] {
  return languages.map((lang) => ({ '@value': texts[lang], '@language': lang }));
}

function iri(address: string): object {
  return { '@id': address };
}
