import { expect, test } from 'vitest';
import { isA, vocabularyFaults } from '../../../support/schema-org.ts';

test('the vocabulary allows what is right', () => {
  const place = { '@type': 'Place', name: 'A', geo: { '@type': 'GeoCoordinates', latitude: 16.5 } };
  expect(vocabularyFaults(place)).toEqual([]);
});

test.each([
  [{ '@type': 'IndustrialCluster' }, ': there is no type IndustrialCluster'],
  [{ '@type': 'Place', hectares: 5 }, '/Place.hectares: there is no such property'],
  [{ '@type': 'Place', incentiveStatus: 'a' }, '/Place.incentiveStatus: does not belong to the type'],
  [{ '@type': 'WebPage', breadcrumb: { '@type': 'Place' } }, 'Place is none of'],
  [{ '@type': 'ListItem', position: 1.5 }, '1.5 is none of'],
  [
    { '@type': 'FinancialIncentive', incentiveStatus: 'https://schema.org/Place' },
    'is none of IncentiveStatus',
  ],
  [{ '@type': 'Place', map: 'https://example.org/' }, 'is superseded'],
])('the vocabulary refuses %j', (node, fault) => {
  expect(vocabularyFaults(node).join()).toContain(fault);
});

test('a project of schema.org is an organisation, which no project of a plan is', () => {
  expect(isA('Project', ['Organization'])).toBe(true);
});
