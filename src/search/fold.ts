/**
 * A text as the index stores it: composed (NFC), with ḏ for đ. Pagefind strips the marks of every letter that can be
 * decomposed; đ cannot, ḏ can, and Vietnamese does not use it. So `dien tu` finds `điện tử` as `cum` finds `cụm`.
 */
export function fold(text: string): string {
  return text.normalize('NFC').replaceAll('đ', 'ḏ').replaceAll('Đ', 'Ḏ');
}

/** A text of the index as readers write it. */
export function unfold(text: string): string {
  return text.replaceAll('ḏ', 'đ').replaceAll('Ḏ', 'Đ');
}

/** A folded text in lower case, as the index compares exact spellings. */
export function lowered(text: string): string {
  return fold(text).toLowerCase();
}

/** A text in lower case without any marks: `Điện tử` becomes `dien tu`. */
export function plain(text: string): string {
  return lowered(text).normalize('NFD').replace(/\p{M}/gu, '');
}
