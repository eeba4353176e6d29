import { citesIn } from '../derived/cites.ts';
import type { Site } from '../derived/site.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import type { FundingKey } from '../i18n/charts.vi.ts';
import { figuresIn } from '../passages/figures.ts';
import type { Cite } from '../schemas/cite.ts';
import type { Quantity } from '../schemas/quantity.ts';

/** Where a plan writes a sum of money: the line, the words before the figure, and the sum of which it is a part. */
interface Written {
  key: FundingKey;
  line: number;
  after: string;
  partOf?: FundingKey;
}

/** The sums that a plan splits by source, in the order of the plan; the figures are read from the words that entries cite. */
const written: Record<string, { plan: string; sums: Written[] }> = {
  'bao-yen': {
    plan: 'bao-yen-2021',
    sums: [
      { key: 'scheme', line: 273, after: 'Kinh phí thực hiện Đề án' },
      { key: 'central', line: 275, after: 'Nguồn Ngân sách Trung ương', partOf: 'scheme' },
      { key: 'province', line: 279, after: 'Nguồn Ngân sách tỉnh', partOf: 'scheme' },
      { key: 'district', line: 285, after: 'Nguồn Ngân sách huyện', partOf: 'scheme' },
      { key: 'firms', line: 289, after: 'Nguồn vốn doanh nghiệp tự huy động', partOf: 'scheme' },
      { key: 'minerals', line: 291, after: 'chế biến khoáng sản, VLXD', partOf: 'firms' },
      { key: 'farmAndForest', line: 293, after: 'chế biến nông, lâm nghiệp', partOf: 'firms' },
      { key: 'powerAndWater', line: 295, after: 'ngành công nghiệp điện, nước', partOf: 'firms' },
    ],
  },
  'vinh-linh': {
    plan: 'vinh-linh-2022',
    sums: [
      { key: 'promotion', line: 87, after: 'tổng kinh phí hoạt động khuyến công năm 2022' },
      { key: 'nationalPromotion', line: 87, after: 'Kinh phí khuyến công quốc gia', partOf: 'promotion' },
      { key: 'provincePromotion', line: 87, after: 'kinh phí khuyến công cấp tỉnh', partOf: 'promotion' },
      { key: 'districtPromotion', line: 87, after: 'kinh phí khuyến công cấp huyện', partOf: 'promotion' },
    ],
  },
};

/** The localities whose plans split a sum of money by source. */
export const fundedLocalities = Object.keys(written);

/** The money that the plan of a locality splits by source, each sum read from the words that an entry cites; else nothing. */
export function fundingOf(site: Site, locality: string): Quantity[] | undefined {
  const found = written[locality];
  if (!found) return undefined;
  const cites = citesIn(site.entries).filter(({ plan }) => plan === found.plan);
  const sums = found.sums.map((sum) => readSum(sum, cites));
  return sums.every((sum) => sum !== undefined) ? sums : undefined;
}

function readSum({ key, line, after, partOf }: Written, cites: Cite[]): Quantity | undefined {
  for (const cite of cites) {
    const at = cite.line === line ? cite.quote.indexOf(after) : -1;
    const figure = figuresIn(cite.quote).find(({ index }) => at !== -1 && index >= at + after.length);
    if (!figure) continue;
    const about = cite.quote.slice(at, figure.index).includes('khoảng');
    const label = {
      vi: dictionaryOf('vi').charts.funding.sums[key],
      en: dictionaryOf('en').charts.funding.sums[key],
    };
    return {
      key: key.toLowerCase(),
      label,
      value: figure.value,
      unit: 'billion-vnd',
      cites: [cite],
      ...(about && { bound: 'about' }),
      ...(partOf && { partOf: partOf.toLowerCase() }),
    };
  }
  return undefined;
}
