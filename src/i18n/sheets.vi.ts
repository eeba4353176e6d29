/** The texts of the fact sheets in Vietnamese. */
export const sheetTextsVi = {
  kind: 'Tờ thông tin',
  link: 'Tờ thông tin, PDF, {pages} trang, {size} kB',
  linkOne: 'Tờ thông tin, PDF, 1 trang, {size} kB',
  title: '{name} – {kind}',
  field: 'Mục',
  details: 'Kế hoạch nói gì',
  lines:
    'Số liệu {asOf}. Số dòng sau mỗi thông tin là dòng của văn bản {plan}; mở địa chỉ của trang để đọc đúng câu chữ.',
  silent: 'Kế hoạch không nói đến',
  ladder: 'Giai đoạn tại thời điểm của kế hoạch',
  ladderAlt:
    'Thang {of} giai đoạn của một khu, cụm công nghiệp; kế hoạch chứng minh được giai đoạn {at}: {stage}.',
  areasAlt: 'Diện tích nêu đầu tiên của từng khu, cụm, các thanh cùng một tỷ lệ: {bars}.',
  areas: 'Diện tích nêu đầu tiên của từng khu, cụm, cùng một tỷ lệ',
  stated: 'Mức độ đầy đủ: số mục kế hoạch nói đến, trong {of} mục',
  statedAlt: 'Số mục mà kế hoạch nói đến của từng khu, cụm, trong {of} mục: {bars}.',
  units: 'Đơn vị trước đây và hiện nay',
  unit: '{then}, nay là {now}',
  elsewhere: 'Xem thêm trên trang',
  address: 'Địa chỉ của trang',
  short: 'Địa chỉ ngắn',
  pageOf: 'Trang {n}/{of}',
};
