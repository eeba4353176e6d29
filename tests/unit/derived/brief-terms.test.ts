import { describe, expect, test } from 'vitest';
import { termOfField, termsIn } from '../../../src/derived/brief-terms.ts';
import type { EntryOf } from '../../../src/schemas/site.ts';
import { builtFor } from '../../support/derived-site.ts';

const brief = { vi: 'Nghĩa.', en: 'Meaning.' };
const terms: Record<string, Partial<EntryOf<'terms'>>> = {
  park: { name: { vi: 'khu công nghiệp', en: 'industrial park' }, abbreviations: ['KCN'], brief },
  zone: { name: { vi: 'khu tiểu thủ công nghiệp', en: 'small-industry zone' }, abbreviations: [], brief },
  craft: {
    name: { vi: 'tiểu thủ công nghiệp', en: 'cottage industry and handicrafts' },
    abbreviations: ['TTCN'],
    rendering: 'cottage',
    brief,
  },
  clearance: { name: { vi: 'giải phóng mặt bằng', en: 'site clearance' }, abbreviations: ['GPMB'], brief },
  bare: { name: { vi: 'huyện', en: 'district' }, abbreviations: [] },
};
const site = builtFor('2022-01-01', (content) => {
  for (const [id, term] of Object.entries(terms)) content.terms[id] = { ...content.terms.cluster!, ...term };
  content.terms.clearance!.explains = 'siteClearance';
});
const found = (text: string, lang: 'vi' | 'en' = 'vi') => termsIn(site, text, lang).map(({ id }) => id);

describe('the terms in a text', () => {
  test('are found by name, in any case, and by abbreviation, in their order', () => {
    expect(found('Khu công nghiệp A: GPMB')).toEqual(['park', 'clearance']);
    expect(found('GPMB cho KCN A')).toEqual(['clearance', 'park']);
  });

  test('are found once', () => {
    expect(found('KCN A và khu công nghiệp B')).toEqual(['park']);
  });

  test('are whole words, in English also in the plural', () => {
    expect(found('Industrial parks and zones', 'en')).toEqual(['park']);
    expect(found('An industrial parkway', 'en')).toEqual([]);
  });

  test('are found in English as translations render them', () => {
    expect(found('cottage-industry workshops', 'en')).toEqual(['craft']);
  });

  test('are the longest: what is part of a longer term is passed over', () => {
    expect(found('khu tiểu thủ công nghiệp')).toEqual(['zone']);
    expect(found('khu tiểu thủ công nghiệp; TTCN')).toEqual(['zone', 'craft']);
  });

  test('have a brief meaning', () => {
    expect(found('cụm công nghiệp của huyện')).toEqual([]);
  });
});

test('a field is explained by the term that says so', () => {
  expect(termOfField(site, 'siteClearance')?.id).toBe('clearance');
  expect(termOfField(site, 'occupancy')).toBeUndefined();
});
