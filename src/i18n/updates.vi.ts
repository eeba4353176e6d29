/** The texts of the list of what is known from elsewhere, in Vietnamese. */
export const updateTextsVi = {
  intro:
    'Điều biết được từ nguồn ngoài các kế hoạch, mới nhất đứng trước, kèm nguồn và những trang có liên quan.',
  all: 'Xem cả {n} mục, kèm những trang có liên quan',
};

/** The shape that the texts have in every language. */
export type UpdateTexts = typeof updateTextsVi;
