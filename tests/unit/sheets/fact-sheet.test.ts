import { describe, expect, test } from 'vitest';
import { factSheet } from '../../../src/sheets/fact-sheet.ts';
import type { Sheet } from '../../../src/sheets/sheet.ts';
import { nativeTypesetter } from '../../../src/sheets/typst-native.ts';
import { wasmTypesetter } from '../../../src/sheets/typst-wasm.ts';
import { folded, readPdf } from '../../support/pdf.ts';

const sheet: Sheet = {
  lang: 'vi',
  title: 'Cụm công nghiệp Đồi Xanh – Tờ thông tin',
  today: '2026-11-20',
  siteName: 'Đầu tư địa phương',
  eyebrow: 'Cụm công nghiệp',
  name: 'Cụm công nghiệp Đồi Xanh',
  place: 'Phường Đồi Xanh',
  lead: 'Mở rộng 17,7 ha.',
  notice: { calm: true, lines: ['Kế hoạch đang trong thời kỳ thực hiện.'] },
  strip: [{ name: 'Diện tích', text: '17,7 ha', silent: false }],
  chart: { kind: 'ladder', title: 'Giai đoạn', alt: 'Giai đoạn 1 trong 2.', steps: ['Một', 'Hai'], at: 1 },
  table: undefined,
  fieldHeads: ['Mục', 'Kế hoạch nói gì'],
  elsewhere: 'Xem thêm trên trang',
  rows: [{ name: 'Diện tích', items: [{ text: '17,7 ha', marks: [] }] }],
  note: 'Số dòng là dòng của kế hoạch.',
  foot: {
    builtOn: 'Ngày 20/11/2026.',
    addressLabel: 'Địa chỉ',
    address: 'https://example.org/',
    shortLabel: 'Địa chỉ ngắn',
    short: 'https://example.org/s/hill/',
    pageOf: 'Trang {n}/{of}',
  },
  qr: {
    svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1h-1z"/></svg>',
    alt: 'Mã QR',
  },
};

/** Texts that would do something if they ran as Typst or broke out of the data. */
const hostile = [
  '#panic("run")',
  '#include "/etc/passwd"',
  '*đậm* _nghiêng_ $x^2$ `mã` <nhãn> @dẫn',
  '"); #panic(1) //',
  '\\#sys.inputs \\u{41} \\',
  '= Không phải đề mục',
  '{n} {of} {{ }} [[ ]]',
  '#let d = 1; #read("package.json")',
];

describe('a fact sheet', () => {
  test('is one page or two', async () => {
    expect((await factSheet('hill', sheet)).pages).toBe(1);
  });

  test('shows hostile text as text and runs none of it', async () => {
    const rows = hostile.map((text) => ({ name: text, items: [{ strong: text, text, marks: [] }] }));
    const [title, name, place] = hostile as [string, string, string];
    const { bytes } = await factSheet('hostile', {
      ...sheet,
      title,
      name,
      place,
      lead: hostile.join(' '),
      rows,
    });
    const shown = (await readPdf(bytes)).text;
    expect(hostile.filter((text) => !shown.includes(folded(text)))).toEqual([]);
  });

  test('is not made with a letter that the font lacks, and says so', async () => {
    await expect(
      factSheet('src/content/clusters/hill.yaml (vi)', { ...sheet, name: 'Đồi 漢' }),
    ).rejects.toThrow(
      'The fact sheet of src/content/clusters/hill.yaml (vi) cannot be made: the font has no letter “漢”. Write the text in letters that Be Vietnam Pro has.',
    );
  });

  test('leaves out what it can spare before it grows longer than two pages, and names it', async () => {
    const text = 'Một câu rất dài. '.repeat(600);
    const rows = [
      { name: 'Dự án', spare: 1, items: [{ text: `Nhà máy. ${text}`, marks: [] }] },
      { name: 'Diện tích', items: [{ text: `17,7 ha. ${text}`, marks: [] }] },
    ];
    const { bytes, pages } = await factSheet('hill', { ...sheet, rows });
    const shown = (await readPdf(bytes)).text;
    expect(pages).toBe(2);
    expect(shown).not.toContain(folded('Nhà máy.'));
    expect(shown).toContain(folded('Xem thêm trên trang Dự án'));
    expect(shown).toContain(folded('17,7 ha.'));
  });

  test('is not made longer than two pages, and says so', async () => {
    const lead = 'Một câu rất dài. '.repeat(3000);
    await expect(factSheet('hill', { ...sheet, lead })).rejects.toThrow(
      'The fact sheet of hill does not fit on 2 pages even in letters of 7.5 points. Shorten the longest texts of the entry.',
    );
  });

  test('is not made with a fault in its drawing, and names the entry', async () => {
    const broken = { ...sheet, today: 'today' };
    await expect(factSheet('hill', broken)).rejects.toThrow(
      /^The fact sheet of hill cannot be made: .*integer/,
    );
  });
});

describe('every program that sets sheets', () => {
  const source =
    '#set document(title: "A", date: none)\n#set text(font: "Be Vietnam Pro", lang: "vi")\n= #sys.inputs.a';

  test('makes the same bytes of the same document', async () => {
    const programs = [await wasmTypesetter(), nativeTypesetter()].flatMap((program) => program ?? []);
    for (const program of programs) {
      const [first, second] = [program.pdf(source, { a: 'x' }), program.pdf(source, { a: 'x' })];
      expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    }
  });
});

describe('the program that runs on every machine', () => {
  const source = '#set document(title: "A")\n#set text(font: "Be Vietnam Pro", lang: "vi")\n= #sys.inputs.a';

  test('sets the same words and tags them, but does not say that it follows the standard', async () => {
    const pdf = (await wasmTypesetter()).pdf(source, { a: 'Hợp Thắng #panic()' });
    const read = await readPdf(pdf);
    expect(read).toMatchObject({
      text: folded('Hợp Thắng #panic()'),
      marked: true,
      language: 'vi',
      universal: '',
    });
  });

  test('tells faults in words, as the native one does', async () => {
    const programs = [await wasmTypesetter(), nativeTypesetter()].flatMap((program) => program ?? []);
    for (const program of programs)
      expect(() => program.pdf('#panic("x")', {})).toThrow('panicked with: "x"');
  });
});
