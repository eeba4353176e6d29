/** The texts of the feed in Vietnamese. */
export const feedTextsVi = {
  link: 'Tin cập nhật (Atom)',
  title: '{site}: cập nhật, mâu thuẫn và đính chính',
  subtitle:
    'Điều xảy ra sau các kế hoạch, chỗ kế hoạch tự mâu thuẫn và lỗi in, kèm cách chúng tôi công bố; mới ghi hoặc mới sửa đứng trước.',
  kinds: { updates: 'Từ sau kế hoạch', conflicts: 'Mâu thuẫn', errata: 'Đính chính' },
  erratum: '{plan}, dòng {line}: “{printed}”',
};

/** The shape that the texts have in every language. */
export type FeedTexts = typeof feedTextsVi;
