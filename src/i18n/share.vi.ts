/** The texts of sharing in Vietnamese, as the page holds them. */
export const shareTextsVi = {
  heading: 'Chia sẻ, trích dẫn trang này',
  device: 'Chia sẻ bằng ứng dụng trên máy (Zalo…)',
  copyLink: 'Sao chép liên kết',
  mail: 'Thư điện tử',
  zalo: 'Zalo (dán liên kết)',
  noNumber: 'số để trống',
  noDate: 'ngày để trống',
  citation: '{title}. {site}, bản ngày {date}. {address}',
  copyCitation: 'Sao chép trích dẫn',
};

/** The texts of sharing in Vietnamese that the script puts on the page. */
export const shareScriptTextsVi = {
  copied: 'Đã sao chép',
  selected: 'Đã chọn: hãy sao chép',
  seen: 'xem ngày',
  locale: 'vi',
  month: 'numeric' as 'numeric' | 'long',
};

/** The shape of the texts of sharing in a language. */
export type ShareTexts = typeof shareTextsVi;

/** The shape of the texts of sharing that the script puts on the page. */
export type ShareScriptTexts = typeof shareScriptTextsVi;
