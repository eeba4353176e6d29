/** The kinds of unit that stand before a Vietnamese name. */
const kind = /^(?:phường|xã|thị trấn|thị xã|huyện|tỉnh|thành phố)\s+/iu;

/** A Vietnamese name of a place without its kind and without what follows it: `Hương Trà` of `Thị xã Hương Trà (cũ)`. */
export function properName(name: string): string {
  return name.replace(kind, '').replace(/\s*[(,].*$/u, '');
}
