/** The texts of short addresses in Vietnamese. */
export const shortTextsVi = {
  kinds: {
    sectors: 'Ngành ưu tiên',
    incentives: 'Hỗ trợ, ưu đãi',
    villages: 'Làng nghề',
    plans: 'Kế hoạch',
    localities: 'Địa phương',
    targets: 'Chỉ tiêu',
    tasks: 'Nhiệm vụ',
    agencies: 'Cơ quan',
    conflicts: 'Mâu thuẫn',
    terms: 'Thuật ngữ',
    laws: 'Văn bản pháp luật',
    errata: 'Lỗi in',
    updates: 'Từ sau kế hoạch',
    pages: 'Trang',
  },
  misprint: 'Lỗi in trong kế hoạch {place}, dòng {line}: “{printed}” → “{reading}”',
  misprintOpen: 'Lỗi in trong kế hoạch {place}, dòng {line}: “{printed}”',
  moved: 'Trang này đã chuyển sang địa chỉ mới:',
  qr: 'Mã QR của địa chỉ ngắn',
};

/** The shape of the texts of short addresses in a language. */
export type ShortTexts = typeof shortTextsVi;
