import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { nameFileOf } from '../../../src/quick-search/names-of.ts';
import { readNames } from '../../../src/quick-search/names.ts';
import { pathOf } from '../../../src/routes.ts';
import { builtFor } from '../../support/derived-site.ts';
import { siteContent } from '../../support/site.ts';
import { names } from './site-names.ts';

const small = readNames(nameFileOf(builtFor('2026-11-20'), 'vi'));
const ofKind = (kind: string) => small.things.filter((thing) => thing.kind === kind);

describe('the names of a small site', () => {
  test('stand in both languages, that of the reader first', () => {
    expect(ofKind('clusters').map((thing) => thing.names)).toEqual([
      ['cụm công nghiệp', 'industrial cluster'],
    ]);
  });

  test('lead to the page in each language', () => {
    const [cluster] = ofKind('clusters');
    const { address } = builtFor('2026-11-20').entries.clusters[0]!;
    expect(cluster?.paths).toEqual([
      pathOf({ section: 'clusters', address }, 'vi'),
      pathOf({ section: 'clusters', address }, 'en'),
    ]);
  });

  test('tell the place then and now', () => {
    expect(ofKind('clusters')[0]?.place).toBe('Phường Một → Phường Đồi Xanh');
    expect(ofKind('places').map(({ names: told, place }) => [told[0], place])).toEqual([
      ['Phường Một', 'Phường Một → Phường Đồi Xanh'],
    ]);
  });

  test('lead to a term, a body and a law in its place on their page', () => {
    const paths = ['glossary', 'agencies', 'laws'].map((kind) => ofKind(kind)[0]?.paths[0]);
    expect(paths).toEqual([
      expect.stringMatching(/^\/vi\/thuat-ngu\/#\w/),
      expect.stringMatching(/^\/vi\/co-quan\/#\w/),
      expect.stringMatching(/^\/vi\/phap-luat\/#\w/),
    ]);
  });
});

describe.each(languages)('the names of this site in %s', (lang) => {
  test('hold every entry that has a page, and lead to it', () => {
    const { entries } = siteContent();
    const paths = new Set(names[lang].things.map((thing) => thing.paths[0]));
    const lost = (
      ['clusters', 'sectors', 'incentives', 'projects', 'villages', 'localities', 'plans'] as const
    ).flatMap((section) =>
      entries[section].flatMap(({ address }) => {
        const path = pathOf({ section, address }, lang);
        return paths.has(path) ? [] : [path];
      }),
    );
    expect(lost).toEqual([]);
  });

  test('hold every unit that a plan names', () => {
    const units = siteContent().entries.localities.flatMap((locality) =>
      locality.units.map(({ then }) => then[lang]),
    );
    const places = names[lang].things.filter(({ kind }) => kind === 'places').map((thing) => thing.names[0]);
    expect(places).toEqual(units);
  });
});
