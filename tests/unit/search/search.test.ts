import { describe, expect, test } from 'vitest';
import { answerTo, catalogueOf, pathsFor, resultsFor } from './small-site.ts';

describe('a search in Vietnamese', () => {
  test.each([
    ['dien tu', '/vi/nganh/dien-tu/'],
    ['DIEN TU', '/vi/nganh/dien-tu/'],
    ['điện tử', '/vi/nganh/dien-tu/'],
    ['ĐIỆN TỬ', '/vi/nganh/dien-tu/'],
    ['điện tử'.normalize('NFD'), '/vi/nganh/dien-tu/'],
    ['dong thang', '/vi/cum/dong-thang/'],
    ['Đồng Thắng', '/vi/cum/dong-thang/'],
    ['hop thang', '/vi/cum/hop-thang/'],
    ['hop th', '/vi/cum/hop-thang/'],
    ['hợp thắ', '/vi/cum/hop-thang/'],
    ['dong thangg', '/vi/cum/dong-thang/'],
    ['17,7 ha', '/vi/cum/tu-ha/'],
    ['1/500', '/vi/cum/tu-ha/'],
    ['tu ha', '/vi/cum/tu-ha/'],
  ])('for “%s” shows %s first', async (typed, first) => {
    expect((await pathsFor(typed))[0]).toBe(first);
  });

  test('finds đ typed as d, wherever words stand side by side', async () => {
    const paths = await pathsFor('dau tu');
    expect(paths).toContain('/vi/cum/dong-thang/');
    expect(paths).toContain('/vi/nganh/dien-tu/');
    expect(paths).not.toContain('/vi/ho-tro/dien-tich/');
  });

  test.each([
    ['hương vân', '/vi/cum/huong-van/'],
    ['hương văn', '/vi/cum/huong-van/'],
    ['đồng', '/vi/cum/dong-thang/'],
    ['diện', '/vi/ho-tro/dien-tich/'],
    ['điện', '/vi/nganh/dien-tu/'],
  ])('puts pages that hold “%s” spelled so before all others', async (typed, first) => {
    expect((await pathsFor(typed))[0]).toBe(first);
  });

  test('keeps words in quotation marks together', async () => {
    expect(await pathsFor('"mặt bằng"')).toEqual(['/vi/ke-hoach/huong-tra/#l25']);
    expect((await answerTo('"bằng mặt"')).near).toBe(true);
  });

  test('leads to the line of a plan', async () => {
    const [result] = await resultsFor('giai phong mat bang');
    expect(result).toMatchObject({
      path: '/vi/ke-hoach/huong-tra/#l25',
      line: '25',
      page: 'Kế hoạch của Hương Trà',
    });
    expect(result?.title.map(({ text }) => text).join('')).toBe('II. Nội dung <thực hiện>');
  });

  test('finds nothing for words that no page holds', async () => {
    expect(await answerTo('xyzzy')).toEqual({ hits: [], unfiltered: 0, near: false });
    expect(await answerTo('<script>alert(1)</script>')).toMatchObject({ hits: [] });
    expect(await answerTo('…!?')).toMatchObject({ hits: [] });
  });

  test('says when only some of the words are found', async () => {
    const answer = await answerTo('điện tử xyzzy');
    expect(answer.near).toBe(true);
    expect((await pathsFor('điện tử xyzzy'))[0]).toBe('/vi/nganh/dien-tu/');
    expect((await answerTo('đồng thắng mặt bằng')).near).toBe(true);
  });
});

describe('a search with filters', () => {
  test('shows only pages that fit', async () => {
    expect(await pathsFor('đầu tư', 'vi', { kind: 'sectors' })).toEqual(['/vi/nganh/dien-tu/']);
    expect(await pathsFor('cụm', 'vi', { kind: 'clusters', stage: 'proposed' })).toEqual([
      '/vi/cum/dong-thang/',
    ]);
  });

  test('lists the pages that fit when nothing is typed, whole pages only, in the order of the index', async () => {
    expect(await pathsFor('', 'vi', { locality: 'huong-tra' })).toEqual([
      '/vi/cum/tu-ha/',
      '/vi/cum/huong-van/',
      '/vi/ke-hoach/huong-tra/',
    ]);
  });

  test('tells how many pages there are without the filters', async () => {
    expect(await answerTo('điện tử', 'vi', { kind: 'plans' })).toMatchObject({
      hits: [],
      unfiltered: 2,
      near: false,
    });
  });

  test('finds nothing for a value that no page has', async () => {
    expect(await pathsFor('điện tử', 'vi', { kind: 'nonsense' })).toEqual([]);
  });
});

describe('a search in English', () => {
  test.each([
    ['garments', '/en/sectors/garments/'],
    ['garment', '/en/sectors/garments/'],
    ['supporting industry', '/en/clusters/tu-ha/'],
    ['tu ha', '/en/clusters/tu-ha/'],
    ['Tứ Hạ', '/en/clusters/tu-ha/'],
    ['dong thang', '/en/sectors/garments/'],
    ['clus', '/en/clusters/tu-ha/'],
  ])('for “%s” shows %s first', async (typed, first) => {
    expect((await pathsFor(typed, 'en'))[0]).toBe(first);
  });

  test('knows no Vietnamese page', async () => {
    expect(await pathsFor('hop thang', 'en')).not.toContain('/vi/cum/hop-thang/');
  });
});

describe('a result', () => {
  test('marks the words in title and excerpt and writes đ', async () => {
    const [result] = await resultsFor('dien tu');
    expect(result?.title.filter(({ marked }) => marked)).toEqual([{ text: 'điện tử', marked: true }]);
    const excerpt = result?.excerpt.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
    expect(excerpt).toContain('linh kiện [điện tử] khởi công');
  });

  test('holds markup of the page as text', async () => {
    const [result] = await resultsFor('công nghệ cao');
    expect(result?.excerpt.map(({ text }) => text).join('')).toContain('<b>công nghệ cao</b>');
  });
});

test('a language without pages has no index', async () => {
  await expect(catalogueOf('fr')).rejects.toThrow('There is no search index for the language fr.');
});
