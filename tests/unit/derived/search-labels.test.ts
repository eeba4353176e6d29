import { expect, test } from 'vitest';
import { searchLabels } from '../../../src/derived/search-labels.ts';
import { dictionaryOf } from '../../../src/i18n/dictionary.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { entrySections } from '../../../src/routes.ts';
import { stages } from '../../../src/schemas/cluster.ts';
import { siteWith } from '../../support/minimal-site.ts';

const site = { ...siteWith(), today: '2022-01-01' };

test.each(languages)('the values of the filters have names in %s', (lang) => {
  const labels = searchLabels(site, lang);
  const t = dictionaryOf(lang);
  expect(Object.keys(labels.kind)).toEqual([...entrySections, 'lists', 'pages']);
  expect(labels.kind.clusters).toBe(t.sections.clusters);
  expect(Object.keys(labels.stage)).toEqual([...stages]);
  expect(labels.locality).toEqual({ doi: { vi: 'thị xã', en: 'town' }[lang] });
  expect(labels.sector).toEqual({ textiles: { vi: 'dệt may', en: 'textiles' }[lang] });
});
