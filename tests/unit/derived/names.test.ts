import { expect, test } from 'vitest';
import { namesIn, placeNames } from '../../../src/derived/names.ts';
import { siteWith } from '../../support/minimal-site.ts';

test('names of units and sites lose their kind and what follows them', () => {
  const { entries } = siteWith(({ localities, clusters }) => {
    localities.doi!.units[0]!.then.vi = 'Xã Hương Vinh, nơi có Bao Vinh';
    const { hill } = clusters;
    const named = (vi: string) => ({ ...hill!, name: { vi, en: 'x' } });
    clusters.hill = named('Cụm công nghiệp Phố Ràng');
    clusters.bracket = named('Khu công nghiệp Hoằng Sơn (in là “Hoàng Sơn”)');
    clusters.double = named('Cụm công nghiệp Hương Văn – Hương Xuân');
    clusters.nameless = named('Cụm công nghiệp phía Tây');
  });
  expect(placeNames(entries)).toEqual(['Hoằng Sơn', 'Hương Vinh', 'Hương Văn', 'Phố Ràng']);
});

test('a name that a unit and a site share stands once', () => {
  const { entries } = siteWith(({ clusters }) => (clusters.hill!.name.vi = 'Khu công nghiệp Một'));
  expect(placeNames(entries)).toEqual(['Một']);
});

test.each([
  ['Công ty TNHH MTV Triều Dương sử dụng vốn', ['Công ty TNHH MTV Triều Dương']],
  ['Công ty Cổ phần Quang Anh hoàn thiện', ['Công ty Cổ phần Quang Anh']],
  ['Công ty cổ phần xây dựng môi trường Triệu Sơn', ['Công ty cổ phần xây dựng môi trường Triệu Sơn']],
  ['cơ sở của công ty Chánh Phát', ['công ty Chánh Phát']],
  ['nhà máy nước sạch Phố Ràng, Nhà máy MDF', ['Phố Ràng', 'nhà máy nước sạch Phố Ràng']],
  ['Doanh nghiệp Phúc Thịnh', ['Doanh nghiệp Phúc Thịnh']],
  ['xã Bảo Hà', ['Bảo Hà']],
  ['các doanh nghiệp Công nghiệp trên địa bàn; công ty TNHH', []],
  ['nhà máy sản xuất gạch', []],
])('the names in “%s”', (text, names) => {
  expect(namesIn(text, ['Bảo Hà', 'Phố Ràng'])).toEqual(names);
});
