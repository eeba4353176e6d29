import { expect, test } from 'vitest';
import { translationOf } from '../../../src/derived/translations.ts';
import { builtFor } from '../../support/derived-site.ts';

const site = builtFor('2026-11-20', ({ translations }) => {
  translations['doi-2021'] = { plan: 'doi-2021', passages: { l9: 'Enlarge the cluster.' } };
});
const passage = (line: number) => site.passages.passage('doi-2021', line)!;

test('the translation of a passage is found by plan and line', () => {
  expect(translationOf(site, passage(9))).toBe('Enlarge the cluster.');
});

test('a passage without a translation, or of another plan, has none', () => {
  expect(translationOf(site, passage(11))).toBeUndefined();
  expect(translationOf(site, { ...passage(9), plan: 'other' })).toBeUndefined();
});
