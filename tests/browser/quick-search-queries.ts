import type { Lang } from '../../src/i18n/languages.ts';
import type { Expected } from './search-queries.ts';

/** A text in decomposed letters, as some keyboards write it. */
function apart(text: string): string {
  return text.normalize('NFD');
}

const vi: [typed: string, first: string][] = [
  // With and without marks, in capitals, decomposed, not typed to the end.
  ['tu ha', 'cum-cong-nghiep/tu-ha/'],
  ['TỨ HẠ', 'cum-cong-nghiep/tu-ha/'],
  [apart('Đồng Thắng'), 'cum-cong-nghiep/dong-thang/'],
  ['dong thang', 'cum-cong-nghiep/dong-thang/'],
  ['hop th', 'cum-cong-nghiep/hop-thang/'],
  ['khu cong nghiep tu ha', 'cum-cong-nghiep/khu-cong-nghiep-tu-ha/'],
  ['Hương Vân', 'cum-cong-nghiep/huong-van-long-tho-2/'],
  ['Hương Văn', 'cum-cong-nghiep/huong-van-huong-xuan/'],
  ['long tho', 'cum-cong-nghiep/huong-van-long-tho-2/'],
  ['vung trang', 'cum-cong-nghiep/huong-van-huong-xuan/'],
  ['nua', 'cum-cong-nghiep/nua/'],
  ['wha', 'cum-cong-nghiep/khu-cong-nghiep-wha-smart-technology/'],
  ['cụm dân lực', 'cum-cong-nghiep/dan-ly-dan-luc-dan-quyen/'],
  // Abbreviations of the plans.
  ['ccn', 'cum-cong-nghiep/'],
  ['CCN Cửa Tùng', 'cum-cong-nghiep/cua-tung/'],
  ['kcn tay bac ho xa', 'cum-cong-nghiep/khu-cong-nghiep-tay-bac-ho-xa/'],
  ['khu ttcn bao ha', 'cum-cong-nghiep/khu-tieu-thu-cong-nghiep-bao-ha/'],
  ['gpmb', 'thuat-ngu/#giai-phong-mat-bang'],
  ['gpmb hương trà', 'ho-tro-uu-dai/giai-phong-mat-bang-huong-tra/'],
  ['ocop', 'thuat-ngu/#ocop'],
  ['ocop vĩnh linh', 'ho-tro-uu-dai/ocop-vinh-linh/'],
  ['khuyến công triệu sơn', 'ho-tro-uu-dai/khuyen-cong-trieu-son/'],
  ['ttcn', 'thuat-ngu/#tieu-thu-cong-nghiep'],
  // Sectors by the words that readers use, in both languages.
  ['dệt may', 'nganh-uu-tien/det-may/'],
  ['may mặc', 'nganh-uu-tien/det-may/'],
  ['điện tử', 'nganh-uu-tien/dien-dien-tu/'],
  ['dien tu', 'nganh-uu-tien/dien-dien-tu/'],
  ['garments', 'nganh-uu-tien/det-may/'],
  ['công nghiệp phụ trợ', 'nganh-uu-tien/cong-nghiep-ho-tro/'],
  ['thuy san', 'nganh-uu-tien/che-bien-thuy-san/'],
  // Places then and now.
  ['huong tra', 'dia-phuong/thi-xa-huong-tra/'],
  ['Triệu Sơn', 'dia-phuong/huyen-trieu-son/'],
  ['hoang son', 'dia-phuong/xa-hoang-son/'],
  ['thừa thiên huế', 'dia-phuong/thi-xa-huong-tra/'],
  ['hợp tiến', 'dia-phuong/huyen-trieu-son/'],
  ['dan luc', 'cum-cong-nghiep/dan-ly-dan-luc-dan-quyen/'],
  ['Kim Trà', 'dia-phuong/thi-xa-huong-tra/'],
  // Firms, villages, projects, laws, pages.
  ['scavi', 'co-quan/#vinh-linh-scavi-hue'],
  ['Phúc Thịnh', 'co-quan/#phuc-thinh'],
  ['nghi lang', 'du-an/ngoi-taimu-nghi-lang/'],
  ['bun van cu', 'lang-nghe/bun-van-cu/'],
  ['bao vinh', 'lang-nghe/lang-ren-bao-vinh/'],
  ['graphit', 'du-an/nha-may-graphit-bao-ha/'],
  ['32/2024', 'phap-luat/#decree-32-2024'],
  ['lộ trình', 'lo-trinh/'],
];

const en: [typed: string, first: string][] = [
  ['tu ha', 'clusters/tu-ha/'],
  ['Tứ Hạ', 'clusters/tu-ha/'],
  ['tu ha industrial zone', 'clusters/tu-ha-industrial-park/'],
  ['industrial estate ho xa', 'clusters/tay-bac-ho-xa-industrial-park/'],
  ['industrial zone', 'glossary/#khu-cong-nghiep'],
  ['hop thang cluster', 'clusters/hop-thang/'],
  ['khuyến công', 'glossary/#khuyen-cong'],
  ['industrial promotion huong tra', 'incentives/huong-tra-industrial-promotion/'],
  ['apparel', 'sectors/garments-textiles/'],
  ['det may', 'sectors/garments-textiles/'],
  ['may mac', 'sectors/garments-textiles/'],
  ['electronics', 'sectors/electrical-electronics/'],
  ['supporting industry', 'sectors/supporting-industries/'],
  ['32/2024', 'laws/#decree-32-2024'],
  ['site clearance', 'glossary/#giai-phong-mat-bang'],
  ['hue', 'localities/huong-tra-town/'],
  ['bao yen', 'localities/bao-yen-district/'],
  ['Hợp Tiến', 'localities/trieu-son-district/'],
  ['van cu vermicelli', 'craft-villages/van-cu-rice-vermicelli/'],
  ['scavi plant', 'projects/scavi-hue-garment-plant-vinh-linh/'],
  ['how to invest', 'how-to-invest/'],
];

/** What readers type into the quick search, and the thing that they mean by it. */
export const nameQueries: Expected[] = [
  ...vi.map(([typed, first]): Expected => ({ lang: 'vi' satisfies Lang, typed, first })),
  ...en.map(([typed, first]): Expected => ({ lang: 'en' satisfies Lang, typed, first })),
];
