import type { QuickSearchTexts } from './quick-search-texts.ts';

/** The texts of the quick search in Vietnamese. */
export const quickSearchTextsVi: QuickSearchTexts = {
  title: 'Tìm nhanh theo tên',
  label: 'Tên cụm công nghiệp, địa danh, ngành, doanh nghiệp hoặc chữ viết tắt',
  start: 'Gõ có dấu hay không dấu đều được.',
  loading: 'Đang tải danh sách tên…',
  one: '1 tên khớp',
  many: '{count} tên khớp',
  none: 'Không có tên nào khớp với “{query}”',
  mean: 'Có phải bạn muốn tìm “{words}”?',
  all: 'Tìm “{query}” trong mọi nội dung',
  choices: 'Kết quả theo tên',
  places: 'Địa danh cũ và mới',
  pages: 'Các mục của trang',
  failed: 'Chưa tải được danh sách tên. Có thể mạng đang gián đoạn; hãy gõ lại để thử lần nữa.',
  close: 'Đóng',
  key: 'Mở tìm nhanh bằng phím /',
};
