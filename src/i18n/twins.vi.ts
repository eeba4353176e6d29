/** The texts of the pages as Markdown and of their lists, in Vietnamese. */
export const twinTextsVi = {
  outside: 'Nguồn ngoài kế hoạch',
  summary:
    'Nội dung của năm kế hoạch phát triển công nghiệp cấp huyện, xã ở Việt Nam, đọc từng dòng: cụm và khu công nghiệp, ngành ưu tiên, hỗ trợ, dự án, chỉ tiêu, thời hạn. Mỗi con số đều có câu chữ của kế hoạch làm chứng.',
  reading: [
    'Mỗi trang có một bản Markdown ở địa chỉ của trang thêm index.md; các liên kết dưới đây dẫn đến bản đó.',
    'Chú thích cuối bản ghi kế hoạch, mục, dòng, câu chữ nguyên văn và địa chỉ của dòng đó: hãy dẫn lại cả bốn khi dùng một con số.',
    'Chữ nghiêng như “Kế hoạch không nói đến” nghĩa là kế hoạch im lặng, không phải là chúng tôi chưa điền. “Chúng tôi tính” là số do trang này tính ra. “Nguồn ngoài kế hoạch” không phải lời của kế hoạch.',
    'Phần lớn kế hoạch đã hết thời kỳ và phần lớn cơ quan ban hành không còn: mỗi trang nói rõ điều đó cho ngày ghi ở mục as_of.',
  ],
  start: 'Đọc trước',
  registers: 'Bảng tra',
  all: 'Mọi trang bằng tiếng Việt',
};

/** The shape that the texts have in every language. */
export type TwinTexts = typeof twinTextsVi;
