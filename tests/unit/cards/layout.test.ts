import { describe, expect, test } from 'vitest';
import { altOf } from '../../../src/cards/alt.ts';
import type { Card } from '../../../src/cards/card.ts';
import { layOut } from '../../../src/cards/layout.ts';

const card: Card = {
  kind: 'Cụm công nghiệp',
  name: 'Tứ Hạ',
  place: 'Phường Hương Trà, thành phố Huế',
  facts: ['17,7 ha', 'Giai đoạn: Đang mở rộng'],
  asOf: 'theo kế hoạch ban hành 20/4/2021',
  signature: 'Đầu tư địa phương',
};
const long = 'kế hoạch nêu nhiều điều hơn một thẻ có thể mang '.repeat(4).trim();
const linesOf = (of: Card) => layOut(of).body.flatMap(({ lines }) => lines);
const sizesOf = (of: Card) => layOut(of).body.map(({ size }) => size);

describe('the layout of a card', () => {
  test('is large where there is room', () => {
    expect(sizesOf(card)).toEqual([28, 66, 28, 48, 28]);
  });

  test('sets its words smaller before it leaves any out', () => {
    const full = { ...card, facts: [...card.facts, 'Chi phí hạ tầng: 375 tỷ đồng', long] };
    expect(layOut(full).shown).toEqual(full);
    expect(sizesOf(full).at(-1)).toBeLessThan(28);
    expect(linesOf(full).join(' ')).toContain(long.slice(1));
  });

  test('leaves out the last facts whole where all do not fit, and its text is silent on them', () => {
    const full = { ...card, facts: [...card.facts, long, `${long} ${long}`] };
    expect(layOut(full).shown.facts).toEqual([...card.facts, long]);
    expect(altOf(full)).toBe(altOf({ ...card, facts: [...card.facts, long] }));
  });

  test('keeps a long place whole, and leaves out facts for it', () => {
    const full = { ...card, place: `${long} ${long}`, facts: [...card.facts, long] };
    expect(linesOf(full).join(' ')).toContain(full.place);
    expect(layOut(full).shown.facts).not.toContain(long);
  });

  test('is refused where name and place alone do not fit', () => {
    expect(() => layOut({ ...card, place: `${long} ${long} ${long} ${long}` })).toThrow(
      'The link card of “Tứ Hạ” has no room for its name and place. Shorten one of them.',
    );
    expect(() => layOut({ ...card, name: 'thuận'.repeat(20) })).toThrow('Shorten one of them');
  });
});
