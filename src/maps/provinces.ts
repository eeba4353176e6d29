/** The provinces of today that the drawing of Viet Nam can tint, by their ids in it. */
export const provinceShapes = ['lao-cai', 'thanh-hoa', 'quang-tri', 'hue'] as const;

/** The id of a province in the drawing. */
export type ProvinceShape = (typeof provinceShapes)[number];

/** The id in the drawing of a province by its own name; undefined for one that the drawing does not hold. */
export function provinceShape(name: string): ProvinceShape | undefined {
  const id = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll(' ', '-');
  return provinceShapes.find((shape) => shape === id);
}
