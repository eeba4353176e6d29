import { expect, test } from 'vitest';
import { mailLink } from '../../../src/enquiry/mail-link.ts';

const email = 'office@invest.example';
const read = (link: string) => new URL(link).searchParams;

test('a mail link holds the subject and all texts, their lines ended as mail wants them', () => {
  const link = mailLink(email, 'Câu hỏi & “giá”', ['một\nhai', 'three'], 'too long');
  expect(link.startsWith('mailto:office@invest.example?subject=')).toBe(true);
  expect(read(link).get('subject')).toBe('Câu hỏi & “giá”');
  expect(read(link).get('body')).toBe('một\r\nhai\r\n\r\n* * *\r\n\r\nthree');
});

test('texts that are too long for the link give way to the first alone, then to a line that says so', () => {
  const [long, longer] = ['a'.repeat(1500), 'a'.repeat(2500)];
  expect(read(mailLink(email, 's', [long, long], 'pasted below')).get('body')).toBe(long);
  expect(read(mailLink(email, 's', [longer, long], 'pasted below')).get('body')).toBe('pasted below');
  expect(mailLink(email, longer, ['b'], 'pasted below')).toBe('mailto:office@invest.example');
});

test('half a letter does not break a mail link', () => {
  expect(read(mailLink(email, '\uD800', ['x\uDC00'], '')).get('body')).toBe('x\uFFFD');
});
