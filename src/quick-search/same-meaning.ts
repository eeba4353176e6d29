import type { Localized } from '../i18n/languages.ts';

/**
 * Words with one meaning: in each language first those of this site, then others that readers write. Abbreviations and
 * what the glossary knows by other words stand in the glossary alone.
 */
export const groups: Localized<string[]>[] = [
  {
    vi: ['dệt may', 'may mặc', 'hàng may mặc', 'quần áo', 'dệt', 'may'],
    en: ['textiles and garments', 'garments', 'garment', 'textiles', 'textile', 'apparel', 'clothing'],
  },
  {
    vi: ['da giày', 'giày da', 'giày dép'],
    en: ['leather and footwear', 'shoes', 'shoe', 'footwear', 'leather'],
  },
  { vi: ['điện tử', 'linh kiện điện tử'], en: ['electronic', 'electronics', 'electronic components'] },
  { vi: ['thủy sản', 'hải sản', 'thủy hải sản'], en: ['seafood', 'fish', 'aquatic products', 'fishery'] },
  {
    vi: ['chế biến nông sản', 'nông sản chế biến', 'chế biến nông nghiệp'],
    en: [
      'processing of farm produce',
      'agro-processing',
      'agroprocessing',
      'agricultural processing',
      'agriculture',
    ],
  },
  {
    vi: ['chế biến lương thực, thực phẩm', 'chế biến thực phẩm', 'thực phẩm'],
    en: ['food processing', 'foodstuffs', 'food industry'],
  },
  {
    vi: ['chế biến lâm sản', 'chế biến gỗ', 'đồ gỗ', 'gỗ'],
    en: ['processing of forest products', 'wood processing', 'timber', 'forestry', 'wood'],
  },
  { vi: ['vật liệu xây dựng', 'VLXD'], en: ['construction materials', 'building materials'] },
  {
    vi: ['khai khoáng', 'khai thác khoáng sản', 'khoáng sản', 'mỏ'],
    en: ['mining', 'minerals', 'mine', 'ores'],
  },
  { vi: ['luyện kim'], en: ['metals', 'metallurgy'] },
  {
    vi: ['xử lý rác thải', 'xử lý rác', 'rác'],
    en: ['waste treatment', 'solid waste', 'garbage', 'rubbish'],
  },
  { vi: ['nước sạch', 'cấp nước'], en: ['clean water', 'water supply', 'drinking water'] },
  { vi: ['cơ khí', 'chế tạo máy'], en: ['mechanical engineering', 'machinery', 'mechanics', 'metalworking'] },
  { vi: ['dược phẩm', 'dược', 'thuốc chữa bệnh'], en: ['pharmaceuticals', 'pharma', 'medicines', 'drugs'] },
  { vi: ['công nghệ cao', 'CNC'], en: ['high-tech industry', 'hi-tech', 'high technology', 'hightech'] },
  { vi: ['thủ công', 'đồ thủ công', 'thủ công mỹ nghệ'], en: ['handicrafts', 'crafts', 'artisan'] },
  { vi: ['tơ tằm', 'dâu tằm', 'nuôi tằm'], en: ['silk', 'sericulture'] },
  { vi: ['thức ăn chăn nuôi', 'cám'], en: ['animal feed', 'fodder', 'feed mill'] },
  { vi: ['thủy điện', 'nhà máy thủy điện'], en: ['hydropower', 'hydroelectric', 'hydro'] },
  { vi: ['năng lượng mặt trời', 'điện mặt trời'], en: ['solar', 'solar power', 'photovoltaic'] },
  { vi: ['năng lượng gió', 'điện gió'], en: ['wind power', 'wind farm', 'wind'] },
  { vi: ['logistics', 'kho vận', 'kho bãi'], en: ['logistics', 'warehousing', 'warehouse', 'freight'] },
  {
    vi: ['đào tạo nghề', 'dạy nghề', 'học nghề'],
    en: ['vocational training', 'job training', 'skills training'],
  },
  { vi: ['di dời', 'di chuyển cơ sở'], en: ['relocation', 'resettling', 'moving'] },
  { vi: ['hỗ trợ, ưu đãi', 'ưu đãi'], en: ['support', 'incentives', 'incentive', 'subsidy', 'subsidies'] },
  { vi: ['thương hiệu', 'nhãn hiệu'], en: ['brands', 'trademark', 'trademarks', 'branding'] },
  { vi: ['nước thải', 'xử lý nước thải'], en: ['wastewater', 'sewage', 'effluent'] },
  { vi: ['bún', 'bún tươi'], en: ['rice vermicelli', 'rice noodles', 'vermicelli'] },
  { vi: ['mộc', 'nghề mộc', 'đồ mộc'], en: ['joinery', 'carpentry', 'woodwork', 'furniture'] },
  { vi: ['chè', 'trà'], en: ['tea'] },
  { vi: ['Thừa Thiên Huế', 'TT Huế', 'TTH'], en: ['Thừa Thiên Huế', 'Thua Thien-Hue'] },
  {
    vi: ['cách đầu tư ở đây', 'thủ tục đầu tư'],
    en: ['how to invest here', 'investment procedures', 'investment procedure'],
  },
];
