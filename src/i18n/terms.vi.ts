/** The texts around the meanings of terms in Vietnamese. */
export const termTextsVi = {
  what: '“{term}” là gì?',
};

/** The shape of the texts around the meanings of terms in a language. */
export type TermTexts = typeof termTextsVi;
