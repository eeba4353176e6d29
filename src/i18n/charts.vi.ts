/** The texts of the pictures in Vietnamese. */
export const chartTextsVi = {
  sources: 'Nguồn của hình',
  areas: {
    title: 'Diện tích các khu, cụm theo cùng một tỷ lệ',
    summary:
      'Kế hoạch ghi diện tích của {n} trong {of} khu, cụm: nhỏ nhất {smallest}, lớn nhất {largest}. Mỗi hình vuông có đúng diện tích ghi trong kế hoạch và mọi hình cùng một tỷ lệ; hình dạng thật của khu đất không có trong kế hoạch.',
    scale: '1 km. Hình vuông có cạnh này rộng 100 ha.',
    range: 'Nét đứt: mức cao, khi kế hoạch ghi một khoảng.',
  },
  costs: {
    title: 'Chi phí hạ tầng và chi phí trên mỗi ha',
    summary:
      'Kế hoạch ghi chi phí hạ tầng của {n} trong {of} khu, cụm. Chi phí trên mỗi ha tính được ở {m} nơi, khi cùng một đoạn của kế hoạch ghi cả chi phí và diện tích.',
    cost: 'Chi phí hạ tầng',
    perHectare: 'Chi phí trên mỗi ha',
  },
  parts: {
    title: 'Chi phí hạ tầng gồm những khoản nào',
    summary:
      'Thanh của mỗi khoản bắt đầu ở chỗ thanh của khoản trước kết thúc; cộng lại vừa bằng thanh của cả khoản trên.',
    printed: 'như in',
    corrected:
      'Kế hoạch in {printed}; các khoản bên trong cộng lại là {sum}, và chỉ con số này mới khớp với tổng. Nét đứt là phần chênh lệch.',
    seeConflict: 'Xem mâu thuẫn',
    share: '= {share}% của {whole}',
  },
  funding: {
    title: 'Kinh phí theo nguồn',
  },
  timeline: {
    title: 'Các mốc theo thời gian',
    summary:
      'Nhiệm vụ có thời hạn, xếp theo hạn cuối: {n}. Đã qua thời hạn, không rõ kết quả: {passed}. Còn thời hạn: {ahead}.',
    undated: 'Nhiệm vụ không có thời hạn, không vẽ: {n}.',
    scale: 'Trục thời gian từ năm {from} đến năm {to}',
    today: 'Hôm nay, {date}',
    period: 'Thời kỳ của kế hoạch: {period}',
  },
  roadmap: {
    title: 'Toàn bộ lộ trình',
    summary:
      'Mỗi ô là một nhiệm vụ có thời hạn, đặt ở quý mà thời hạn kết thúc. Đã qua thời hạn, không rõ kết quả: {passed}. Còn thời hạn: {ahead}. Không có thời hạn, không vẽ: {undated}.',
    drawing: '{locality}: {n} nhiệm vụ có thời hạn',
    byYear: 'Theo năm đến hạn: {years}. Đã qua thời hạn, không rõ kết quả: {passed}; còn thời hạn: {ahead}.',
    table: 'Số nhiệm vụ theo năm đến hạn',
    behind: 'Số liệu của hình',
    undatedHead: 'Không có thời hạn',
  },
  matrix: {
    title: 'Ngành nào, ở đâu',
    summary:
      'Chấm đặc: số khu, cụm mà kế hoạch muốn đưa ngành vào. Vòng rỗng: kế hoạch nói đến ngành nhưng không gắn với khu, cụm nào. Mỗi ô dẫn đến dòng đầu tiên của kế hoạch nói về ngành.',
    sites: '{n} khu, cụm muốn có ngành này',
    named: 'có nêu',
    notNamed: 'không nêu',
    sector: 'Ngành',
  },
  calendar: {
    name: 'Thời hạn trong các kế hoạch công nghiệp',
    link: 'Tệp lịch các thời hạn còn ở phía trước: {n} (.ics)',
    note: '{locality}: {when}. Đây là thời hạn do kế hoạch đặt ra; không có nghĩa là việc đã làm xong hoặc sẽ làm xong.',
  },
};

/** The texts of the pictures in one language. */
export type ChartTexts = typeof chartTextsVi;
