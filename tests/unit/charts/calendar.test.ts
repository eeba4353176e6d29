import { expect, test } from 'vitest';
import { calendarOf, type CalendarEvent } from '../../../src/charts/calendar.ts';

const event: CalendarEvent = {
  id: 'tasks-expand',
  day: '2030-12-31',
  summary: 'Expand, plan; build',
  description: 'Đồi Xanh: 2025–2030.',
  url: 'https://invest.example/en/roadmap/#expand',
};
const file = calendarOf('Deadlines', [event], '2026-11-20');
const unfolded = file.replaceAll('\r\n ', '').split('\r\n');

test('an event takes one whole day', () => {
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20301231');
  expect(unfolded).toContain('DTEND;VALUE=DATE:20310101');
});

test('an event has the same name from build to build and is stamped with the day of the build', () => {
  expect(unfolded).toContain('UID:tasks-expand@industrial-plans');
  expect(unfolded).toContain('DTSTAMP:20261120T000000Z');
});

test('commas, semicolons and backslashes of a text are escaped', () => {
  expect(unfolded).toContain(String.raw`SUMMARY:Expand\, plan\; build`);
  expect(calendarOf('a\\b', [], '2026-11-20')).toContain(String.raw`X-WR-CALNAME:a\\b`);
});

test('every line ends with a carriage return and a line feed', () => {
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('no line is longer than 75 bytes, and no letter is cut', () => {
  const long = calendarOf(
    'x',
    [{ ...event, description: 'Hoàn thành giải phóng mặt bằng. '.repeat(9) }],
    '2026-11-20',
  );
  const lines = long.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBe(75);
  expect(long.replaceAll('\r\n ', '')).toContain('Hoàn thành giải phóng mặt bằng. '.repeat(9));
});

test('events begin and end in the calendar', () => {
  expect(unfolded.filter((line) => /^(BEGIN|END):/.test(line))).toEqual([
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
});
