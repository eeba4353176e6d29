/** The texts of the operator's card in Vietnamese. */
export const contactTextsVi = {
  card: 'Danh thiếp (vCard)',
};

/** The shape that the texts have in every language. */
export type ContactTexts = typeof contactTextsVi;
