import { expect, test } from 'vitest';
import { fieldsToAsk, questionsOn } from '../../../src/enquiry/questions.ts';
import { askedSite, questions } from './asked-sites.ts';

const order = [...questions.keys()];

test('what is asked is what the plan does not say, and always the stage today, in the order of the questions', () => {
  expect(fieldsToAsk(askedSite('nua', ['rent', 'areas', 'conflicts']), order)).toEqual([
    'stage',
    'areas',
    'rent',
  ]);
  expect(fieldsToAsk(askedSite('nua', []), order)).toEqual(['stage']);
});

test('each question knows the sites that it concerns, and none stands there without a site', () => {
  const [nua, tuHa] = [askedSite('nua', ['rent']), askedSite('tu-ha', [])];
  expect(questionsOn([nua, tuHa], order)).toEqual([
    { field: 'stage', sites: [nua, tuHa] },
    { field: 'rent', sites: [nua] },
  ]);
});
