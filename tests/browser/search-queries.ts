import type { Lang } from '../../src/i18n/languages.ts';

/** A query and the page that must come first for it, by the end of its address: section and page. */
export interface Expected {
  lang: Lang;
  typed: string;
  first: string;
}

/** A text in decomposed letters, as some keyboards write it. */
function apart(text: string): string {
  return text.normalize('NFD');
}

const vi: [typed: string, first: string][] = [
  // Without marks, in capitals, decomposed, with marks.
  ['dien tu', 'nganh-uu-tien/dien-dien-tu'],
  ['DIEN TU', 'nganh-uu-tien/dien-dien-tu'],
  ['điện tử', 'nganh-uu-tien/dien-dien-tu'],
  ['ĐIỆN TỬ', 'nganh-uu-tien/dien-dien-tu'],
  [apart('điện tử'), 'nganh-uu-tien/dien-dien-tu'],
  ['dong thang', 'cum-cong-nghiep/dong-thang'],
  ['Đồng Thắng', 'cum-cong-nghiep/dong-thang'],
  [apart('ĐỒNG THẮNG'), 'cum-cong-nghiep/dong-thang'],
  ['hop thang', 'cum-cong-nghiep/hop-thang'],
  ['Hợp Thắng', 'cum-cong-nghiep/hop-thang'],
  ['tu ha', 'cum-cong-nghiep/tu-ha'],
  ['Tứ Hạ', 'cum-cong-nghiep/tu-ha'],
  [apart('tứ hạ'), 'cum-cong-nghiep/tu-ha'],
  ['khu cong nghiep tu ha', 'cum-cong-nghiep/khu-cong-nghiep-tu-ha'],
  // The exact spelling first: Hương Vân is not Hương Văn.
  ['Hương Vân', 'cum-cong-nghiep/huong-van-long-tho-2'],
  ['Hương Văn', 'cum-cong-nghiep/huong-van-huong-xuan'],
  ['long tho', 'cum-cong-nghiep/huong-van-long-tho-2'],
  // Beginnings of words.
  ['hop th', 'cum-cong-nghiep/hop-thang'],
  ['dong tha', 'cum-cong-nghiep/dong-thang'],
  ['pho ra', 'cum-cong-nghiep/pho-rang'],
  ['da giầ', 'nganh-uu-tien/da-giay'],
  ['ho x', 'cum-cong-nghiep/khu-cong-nghiep-tay-bac-ho-xa'],
  // A letter too many.
  ['binh thanhh', 'cum-cong-nghiep/binh-thanh'],
  // Sites, localities, plans.
  ['binh thanh', 'cum-cong-nghiep/binh-thanh'],
  ['nưa', 'cum-cong-nghiep/nua'],
  ['tho ngoc', 'cum-cong-nghiep/tho-ngoc'],
  ['cua tung', 'cum-cong-nghiep/cua-tung'],
  ['ho xa', 'cum-cong-nghiep/khu-cong-nghiep-tay-bac-ho-xa'],
  ['wha', 'cum-cong-nghiep/khu-cong-nghiep-wha-smart-technology'],
  ['huong tra', 'dia-phuong/thi-xa-huong-tra'],
  ['Triệu Sơn', 'dia-phuong/huyen-trieu-son'],
  ['vinh linh', 'dia-phuong/huyen-vinh-linh'],
  ['kế hoạch bảo yên', 'ke-hoach/ke-hoach-bao-yen-2020-2025'],
  // Sectors, villages, projects, support.
  ['det may', 'nganh-uu-tien/det-may'],
  ['co khi', 'nganh-uu-tien/co-khi'],
  ['công nghiệp hỗ trợ', 'nganh-uu-tien/cong-nghiep-ho-tro'],
  ['thuy san', 'nganh-uu-tien/che-bien-thuy-san'],
  ['logistics', 'nganh-uu-tien/logistics'],
  ['bun van cu', 'lang-nghe/bun-van-cu'],
  ['bánh gai', 'lang-nghe/banh-gai-bao-ha'],
  ['gạch km9', 'du-an/di-doi-nha-may-gach-km9'],
  ['graphit', 'du-an/nha-may-graphit-bao-ha'],
  ['uu dai dau tu', 'ho-tro-uu-dai/uu-dai-dau-tu-bao-yen'],
  ['"giải phóng mặt bằng ở Hương Trà"', 'ho-tro-uu-dai/giai-phong-mat-bang-huong-tra'],
  ['dau tu logistics', 'ho-tro-uu-dai/tao-thuan-loi-logistics-huong-tra'],
];

const en: [typed: string, first: string][] = [
  ['electronics', 'sectors/electrical-electronics'],
  ['garment', 'sectors/garments-textiles'],
  ['garments', 'sectors/garments-textiles'],
  ['supporting industry', 'sectors/supporting-industries'],
  ['Tứ Hạ', 'clusters/tu-ha'],
  ['tu ha industrial park', 'clusters/tu-ha-industrial-park'],
  ['dong thang', 'clusters/dong-thang'],
  [apart('Hợp Thắng'), 'clusters/hop-thang'],
  ['rice vermicelli', 'craft-villages/van-cu-rice-vermicelli'],
  ['huong tra', 'localities/huong-tra-town'],
  ['logist', 'sectors/logistics'],
];

/** What readers type and what they mean by it. */
export const queries: Expected[] = [
  ...vi.map(([typed, first]): Expected => ({ lang: 'vi', typed, first })),
  ...en.map(([typed, first]): Expected => ({ lang: 'en', typed, first })),
];
