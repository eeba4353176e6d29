import { describe, expect, test } from 'vitest';
import { lettersTo, type Need } from '../../../src/enquiry/letter.ts';
import { dictionaryOf } from '../../../src/i18n/dictionary.ts';
import { askedSite, questions } from './asked-sites.ts';

const texts = { vi: dictionaryOf('vi').journey.letter, en: dictionaryOf('en').journey.letter };
const nothing: Need = { sector: undefined, land: undefined, jobs: undefined, timing: undefined, words: '' };
const all = [...questions.keys()];
const nua = askedSite('nua', ['areas', 'rent']);

describe('a text to send', () => {
  test('asks the body of today, in each language, what its plan leaves open', () => {
    const [letter] = lettersTo([nua], all, nothing, questions, texts);
    expect(letter?.subject.en).toBe('Questions about nua cluster');
    expect(letter?.text.en).toBe(
      [
        'To: Committee of xã',
        'We are considering an investment and would like to know more about nua cluster.',
        [
          'nua cluster: the plan of the locality leaves these questions open.',
          '1. Which stage?',
          '2. How large?',
          '3. Which rent?',
          'What the plan says: https://invest.example/en/nua/',
        ].join('\n'),
        'Thank you for your answer.',
      ].join('\n\n'),
    );
    expect(letter?.text.vi).toContain('Kính gửi: UBND xã');
    expect(letter?.text.vi).toContain('2. Rộng bao nhiêu?');
    expect(letter?.text.vi).toContain('https://invest.example/vi/nua/');
  });

  test('tells the need in the notation of each language, and nothing that is left open', () => {
    const need = { ...nothing, sector: { vi: 'Dệt may', en: 'Garments' }, land: 60.5, jobs: 1200 };
    const [letter] = lettersTo([nua], all, need, questions, texts);
    expect(letter?.text.en).toContain(
      'Our need:\n- Sector: Garments\n- Land: 60.5 ha\n- Jobs: 1,200\n\nnua cluster:',
    );
    expect(letter?.text.vi).toContain('- Đất cần dùng: 60,5 ha\n- Số lao động: 1.200\n');
  });

  test('holds free words as they were written, whatever stands in them', () => {
    const words = '  {site} <b>&</b> $& {body}\nsecond line ';
    const [letter] = lettersTo([nua], all, { ...nothing, words }, questions, texts);
    expect(letter?.text.vi).toContain('\n\n{site} <b>&</b> $& {body}\nsecond line\n\n');
    expect(letter?.text.en).toContain('\n\n{site} <b>&</b> $& {body}\nsecond line\n\n');
  });

  test('gives the sentence on whom to ask where no body can be named', () => {
    const [letter] = lettersTo([{ ...nua, named: false }], all, nothing, questions, texts);
    expect(letter?.text.en).toMatch(/^Whom to ask today: Committee of xã\n/);
  });

  test('puts the chosen questions alone', () => {
    const [letter] = lettersTo([nua], ['rent'], nothing, questions, texts);
    expect(letter?.text.en).toContain('1. Which rent?');
    expect(letter?.text.en).not.toContain('Which stage?');
  });
});

describe('several sites', () => {
  test('of one body come in one text, each with its own questions', () => {
    const letters = lettersTo([nua, askedSite('tu-ha', [])], all, nothing, questions, texts);
    expect(letters.length).toBe(1);
    expect(letters[0]?.subject.en).toBe('Questions about nua cluster; tu-ha cluster');
    expect(letters[0]?.text.en).toContain(
      'tu-ha cluster: the plan of the locality leaves these questions open.\n1. Which stage?\nWhat',
    );
  });

  test('of several bodies come in one text for each body, in the order of the sites', () => {
    const sites = [nua, askedSite('tu-ha', ['rent'], 'phường'), askedSite('tho-ngoc', ['rent'])];
    const letters = lettersTo(sites, all, nothing, questions, texts);
    expect(letters.map(({ body, subject }) => [body.en, subject.en])).toEqual([
      ['Committee of xã', 'Questions about nua cluster; tho-ngoc cluster'],
      ['Committee of phường', 'Questions about tu-ha cluster'],
    ]);
  });

  test('without a chosen question are not asked about', () => {
    expect(
      lettersTo([nua, askedSite('tu-ha', [], 'phường')], ['areas'], nothing, questions, texts).length,
    ).toBe(1);
    expect(lettersTo([nua], [], nothing, questions, texts)).toEqual([]);
  });
});
