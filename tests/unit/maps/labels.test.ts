import { expect, test } from 'vitest';
import { labelsOf } from '../../../src/maps/labels.ts';

test('a name is written to the right of its group, at its middle', () => {
  const spots = [
    { x: 80, y: 20 },
    { x: 84, y: 30 },
  ];
  expect(labelsOf([{ text: 'Bảo Yên', spots }])).toEqual([
    { text: 'Bảo Yên', x: 90, y: 25, anchor: 'start' },
  ]);
});

test('a name that would run into another is written to the left', () => {
  const labels = labelsOf([
    { text: 'Triệu Sơn', spots: [{ x: 80, y: 80 }] },
    { text: 'Hoằng Sơn', spots: [{ x: 85, y: 78 }] },
  ]);
  expect(labels.map(({ text, anchor, x }) => ({ text, anchor, x }))).toEqual([
    { text: 'Hoằng Sơn', anchor: 'start', x: 91 },
    { text: 'Triệu Sơn', anchor: 'end', x: 74 },
  ]);
});

test('names that stand apart stay on the right', () => {
  const labels = labelsOf([
    { text: 'Vĩnh Linh', spots: [{ x: 108, y: 137 }] },
    { text: 'Hương Trà', spots: [{ x: 118, y: 160 }] },
  ]);
  expect(labels.map(({ anchor }) => anchor)).toEqual(['start', 'start']);
});
