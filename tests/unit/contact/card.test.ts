import { expect, test } from 'vitest';
import { cardOf } from '../../../src/contact/card.ts';
import type { Operator } from '../../../src/site.ts';

const home = 'https://example.org/vi/';
const operator: Operator = {
  name: { vi: 'Trung tâm A; B, C', en: 'Centre A; B, C' },
  government: false,
  email: 'office@example.org',
  telephone: '+84 (234) 123.456',
  address: { vi: '1 Đường Một,\nphường Hai\\Ba', en: '1 One Street' },
};
/** A card read back: long lines joined again, one line each. */
const linesOf = (card = '') => card.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

test('while nobody runs the site there is no card', () => {
  expect(cardOf({ ...operator, name: undefined }, 'vi', home)).toBeUndefined();
});

test('a card tells all that is filled in, and what would end a value is escaped', () => {
  expect(linesOf(cardOf(operator, 'vi', home))).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    'FN;LANGUAGE=vi:Trung tâm A\\; B\\, C',
    'ORG;LANGUAGE=vi:Trung tâm A\\; B\\, C',
    'EMAIL:office@example.org',
    'TEL;VALUE=uri:tel:+84234123456',
    'ADR;LANGUAGE=vi:;;1 Đường Một\\,\\nphường Hai\\\\Ba;;;;',
    'LANG:vi',
    `URL:${home}`,
    `UID:${home}`,
    'END:VCARD',
  ]);
});

test('what is not filled in is left out, and a number that is not international is text', () => {
  const bare = { ...operator, email: undefined, address: undefined, telephone: '0234 123, máy lẻ 5' };
  const lines = linesOf(cardOf(bare, 'vi', home));
  expect(lines.filter((line) => /^(EMAIL|ADR)/.test(line))).toEqual([]);
  expect(lines).toContain('TEL;VALUE=text:0234 123\\, máy lẻ 5');
});

test('no line of a card is longer than 75 bytes, and a text cannot add a line', () => {
  const long = { vi: 'Ủy ban nhân dân '.repeat(12), en: 'x\r\nEND:VCARD\rNOTE:y' };
  const vietnamese = cardOf({ ...operator, name: long }, 'vi', home) ?? '';
  expect(vietnamese.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(linesOf(vietnamese)[3]).toBe(`FN;LANGUAGE=vi:${long.vi}`);
  const lines = linesOf(cardOf({ ...operator, name: long }, 'en', home));
  expect(lines.filter((line) => line === 'END:VCARD')).toHaveLength(1);
  expect(lines[3]).toBe('FN;LANGUAGE=en:x\\nEND:VCARD\\nNOTE:y');
});
