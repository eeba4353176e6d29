import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { factsOf, type AnyEntry } from '../../../src/open-data/facts-of.ts';
import { publishedCollections } from '../../../src/open-data/published.ts';
import { valuesIn } from '../../support/values-in.ts';
import { builtFor } from '../../support/derived-site.ts';
import { siteContent } from '../../support/site.ts';

const site = builtFor('2022-01-01');
const hill = factsOf(site, 'clusters', site.entries.clusters[0]!);
const at = (field: string) => hill.find((fact) => fact.field === field);

describe('a fact', () => {
  test('of a figure has its number, unit, label and the words that write it', () => {
    expect(at('areas[0]')).toMatchObject({
      key: 'expansion',
      layer: 'plan',
      type: 'number',
      value: '17.7',
      unit: 'ha',
      text: { vi: '17,7 ha', en: '17.7 ha' },
      plan: 'doi-2021',
      cites: [{ plan: 'doi-2021', line: 9, quote: 'quy mô 17,7 ha' }],
    });
  });

  test('of a part names its whole', () => {
    expect(at('areas[1]')).toMatchObject({ key: 'phase-one', partOf: 'expansion' });
  });

  test('of silence names the plan that is silent and has no words', () => {
    expect(at('infrastructureCost')).toMatchObject({
      layer: 'plan',
      type: 'silent',
      value: 'silent',
      text: { vi: 'Kế hoạch không nói đến.', en: 'The plan does not say.' },
      plan: 'doi-2021',
      cites: [],
    });
  });

  test('of a choice has its code and its words, and the proof that stands beside it', () => {
    expect(at('stage.value')).toMatchObject({
      layer: 'plan',
      type: 'choice',
      value: 'expanding',
      text: { vi: 'Đang mở rộng' },
      cites: [{ line: 9 }],
    });
  });

  test('of a reference names collection and entry', () => {
    expect(at('sectors[0].sector')).toMatchObject({ type: 'reference', value: 'sectors/textiles' });
    expect(at('place.units[0]')).toMatchObject({ type: 'reference', value: 'localities/doi/ward-one' });
  });

  test('of a printed name of an agency has the first words of the plan that print it', () => {
    const [agency] = site.entries.agencies;
    expect(factsOf(site, 'agencies', agency!).find(({ field }) => field === 'printed[0]')).toMatchObject({
      layer: 'plan',
      type: 'words',
      value: 'UBND thị xã',
      plan: 'doi-2021',
      cites: [{ plan: 'doi-2021', line: 5, quote: 'UBND thị xã' }],
    });
  });

  test('of words as misprinted is read as words', () => {
    const [erratum] = site.entries.errata;
    expect(factsOf(site, 'errata', erratum!).find(({ field }) => field === 'printed')).toMatchObject({
      type: 'words',
      cites: [{ line: 11, quote: 'hổ trợ' }],
    });
  });

  test('of who signed has the words over the signature, and never the name', () => {
    const content = siteContent();
    const plan = content.entries.plans.find(({ id }) => id === 'huong-tra-2021');
    const fact = factsOf(content, 'plans', plan!).find(({ field }) => field === 'signatory');
    expect(fact).toMatchObject({
      layer: 'plan',
      cites: [{ plan: 'huong-tra-2021', line: 84, quote: 'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH' }],
    });
  });

  test('of a wording of ours says so and names no plan', () => {
    expect(at('title')).toMatchObject({ layer: 'ours', plan: undefined, cites: [] });
  });

  test('of what is known from elsewhere names its sources', () => {
    const facts = factsOf(site, 'localities', site.entries.localities[0]!);
    expect(facts.find(({ field }) => field === 'units[0].now')).toMatchObject({
      layer: 'elsewhere',
      sources: ['gazette'],
    });
  });

  test('of a number puts the words that write the number before those that do not', () => {
    const two = builtFor('2022-01-01', ({ clusters }) => {
      const [area] = clusters.hill!.areas as { cites: object[] }[];
      area!.cites.unshift({ plan: 'doi-2021', line: 9, quote: 'cụm công nghiệp Đồi Xanh' });
    });
    const [first] = factsOf(two, 'clusters', two.entries.clusters[0]!).filter(
      ({ key }) => key === 'expansion',
    );
    expect(first?.cites.map(({ quote }) => quote)).toEqual(['quy mô 17,7 ha', 'cụm công nghiệp Đồi Xanh']);
  });
});

describe.each(publishedCollections)('of the content in %s', (collection) => {
  const content = siteContent();
  const told = (content.entries[collection] as AnyEntry[]).map((entry) => ({
    entry,
    facts: factsOf(content, collection, entry),
  }));

  test('every value is a fact', () => {
    const missing = told.flatMap(({ entry, facts }) => {
      const words = new Set(
        facts.flatMap((fact) => [
          fact.value.split('/').at(-1),
          ...fact.value.split('; '),
          fact.value,
          String(fact.to),
          fact.bound,
          fact.unit,
          fact.key,
          fact.partOf,
          ...languages.map((lang) => fact.text[lang]),
          ...languages.map((lang) => fact.label[lang].split(': ').slice(1).join(': ')),
        ]),
      );
      return valuesIn(entry)
        .filter((value) => !words.has(value))
        .map((value) => `${entry.id}: ${value}`);
    });
    expect(missing).toEqual([]);
  });

  test('no two facts of an entry stand in one field', () => {
    const twice = told.filter(({ facts }) => new Set(facts.map(({ field }) => field)).size < facts.length);
    expect(twice.map(({ entry }) => entry.id)).toEqual([]);
  });

  test('every fact of the plan names the plan', () => {
    const planless = told.flatMap(({ facts }) =>
      facts.filter(({ layer, plan }) => layer === 'plan' && !plan),
    );
    expect(planless.map(({ field }) => field)).toEqual([]);
  });

  test('every fact of the plan but silence has its words; only the locality says no more than whose plan it is', () => {
    const wordless = told.flatMap(({ entry, facts }) =>
      facts
        .filter(({ layer, type, cites }) => layer === 'plan' && type !== 'silent' && cites.length === 0)
        .filter(({ field }) => field !== 'locality')
        .map(({ field }) => `${entry.id} ${field}`),
    );
    expect(wordless).toEqual([]);
  });
});
