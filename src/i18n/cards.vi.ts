/** The texts of link cards in Vietnamese. */
export const cardTextsVi = {
  kinds: {
    sectors: 'Ngành ưu tiên',
    incentives: 'Hỗ trợ cho doanh nghiệp',
    villages: 'Làng nghề',
    localities: 'Địa phương có kế hoạch',
    plans: 'Kế hoạch công nghiệp',
  },
  silent: '{field}: kế hoạch không nói',
  asOfPeriod: 'theo kế hoạch {years} (không ghi ngày)',
  asOfPlans: 'theo {n} kế hoạch công nghiệp, {years}',
  sites: '{n} cụm, khu trong kế hoạch',
  sum: '{figure}. {name}: {n} trong {of} cụm, khu',
  issuedOn: 'Ban hành {date}',
  undated: 'Bản của chúng tôi không ghi ngày',
  ended: 'kế hoạch đã hết thời kỳ',
  period: 'Thời kỳ {years}',
};
