import { makeBundle } from '../../../src/search/bundle.ts';
import { openCatalogue, type Catalogue } from '../../../src/search/catalogue.ts';
import { documentsOf, type SearchDocument } from '../../../src/search/documents.ts';
import { readQuery } from '../../../src/search/query.ts';
import { resultOf, type Result } from '../../../src/search/result.ts';
import type { BundleFile } from '../../../src/search/rewrite.ts';
import { search, type Answer, type Filters } from '../../../src/search/search.ts';

/** A page as the site builds it, with its address, filters, heading and content. */
function page(url: string, filters: string[], title: string, content: string): SearchDocument[] {
  const lang = url.slice(1, 3);
  const hidden = filters.map((filter) => `<span hidden data-pagefind-filter="${filter}"></span>`).join('');
  const main = `<h1 data-pagefind-meta="title" data-pagefind-weight="7">${title}</h1>${content}`;
  return documentsOf(
    url,
    `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body><nav>Mục chính</nav>` +
      `<main data-pagefind-body>${hidden}${main}</main></body></html>`,
  );
}

/** The documents of a small site with the names that are hard to search for. */
export const documents = [
  page(
    '/vi/cum/hop-thang/',
    ['kind:clusters', 'stage:detailed-plan', 'locality:trieu-son'],
    'Cụm công nghiệp Hợp Thắng',
    '<p>Cụm rộng 70 ha, diện tích lấp đầy chưa nêu; hạ tầng do nhà đầu tư thứ cấp tự lo.</p>',
  ),
  page(
    '/vi/cum/dong-thang/',
    ['kind:clusters', 'stage:proposed', 'locality:trieu-son'],
    'Cụm công nghiệp Đồng Thắng',
    '<p>Cụm rộng 70 ha, thu hút nhà máy điện tử và may mặc vào đầu tư.</p>',
  ),
  page(
    '/vi/cum/tu-ha/',
    ['kind:clusters', 'stage:expanding', 'locality:huong-tra'],
    'Cụm công nghiệp Tứ Hạ',
    '<p>Mở rộng giai đoạn 3, quy mô 17,7 ha; quy hoạch chi tiết 1/500.</p><p>Đầu tư hạ tầng trong 2021.</p>',
  ),
  page(
    '/vi/cum/huong-van/',
    ['kind:clusters', 'locality:huong-tra'],
    'Cụm công nghiệp Hương Vân',
    '<p>Rộng 75 ha, khác với phường Hương Văn.</p>',
  ),
  page(
    '/vi/nganh/dien-tu/',
    ['kind:sectors'],
    'Linh kiện điện tử',
    '<p>Nhà máy linh kiện điện tử khởi công; kế hoạch khuyến khích đầu tư &lt;b&gt;công nghệ cao&lt;/b&gt;.</p>',
  ),
  page(
    '/vi/ho-tro/dien-tich/',
    ['kind:incentives'],
    'Diện tích và từ ngữ',
    '<p>Hỗ trợ theo diện, từng phần; đầu đề nói về tư vấn và tiêu đề.</p>',
  ),
  page(
    '/vi/ke-hoach/huong-tra/',
    ['kind:plans', 'locality:huong-tra'],
    'Kế hoạch của Hương Trà',
    '<p>Thời kỳ 2021–2025.</p>' +
      '<div id="l21" data-search-part="II. Nội dung &lt;thực hiện&gt;"><h3>II. Nội dung</h3></div>' +
      '<p id="l23">Hoàn thiện hạ tầng làng nghề.</p><p id="l25">Đẩy nhanh giải phóng mặt bằng.</p>' +
      '<div id="l60" data-search-part="III. Tổ chức"><h3>III. Tổ chức</h3></div><p id="l62">Giao Phòng Kinh tế.</p>',
  ),
  page(
    '/en/clusters/tu-ha/',
    ['kind:clusters'],
    'Tứ Hạ industrial cluster',
    '<p>The plan wants supporting industries and a processing plant. Dệt may is garments.</p>',
  ),
  page(
    '/en/sectors/garments/',
    ['kind:sectors'],
    'Textiles and garments',
    '<p>A garment factory and an industry of Đồng Thắng.</p>',
  ),
].flat();

/** The bundle of the small site, made once. */
export const bundle: Promise<BundleFile[]> = makeBundle(documents);

/** Opens the index of a language from a bundle. */
export async function catalogueOf(lang: string, files = bundle): Promise<Catalogue> {
  const contentOf = new Map((await files).map(({ path, content }) => [path, content]));
  return openCatalogue(async (path) => {
    const content = contentOf.get(path.split('?')[0] ?? '');
    if (!content) throw new Error(`There is no file ${path}.`);
    return new Uint8Array(content);
  }, lang);
}

/** What is found on the small site. */
export async function answerTo(typed: string, lang = 'vi', filters: Filters = {}): Promise<Answer> {
  return search(await catalogueOf(lang), readQuery(typed), filters);
}

/** The results of the small site for a query, as they are shown. */
export async function resultsFor(typed: string, lang = 'vi', filters: Filters = {}): Promise<Result[]> {
  const catalogue = await catalogueOf(lang);
  const { hits } = await search(catalogue, readQuery(typed), filters);
  return Promise.all(hits.map((hit) => resultOf(catalogue, hit)));
}

/** The addresses found on the small site, best first. */
export async function pathsFor(typed: string, lang = 'vi', filters: Filters = {}): Promise<string[]> {
  return (await resultsFor(typed, lang, filters)).map(({ path }) => path);
}
