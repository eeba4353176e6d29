import { existsSync, readFileSync } from 'node:fs';
import { type Face, readFace } from './face.ts';

const folder = 'node_modules/@expo-google-fonts/be-vietnam-pro';

/** The files of the two weights of the site's font, with every letter in one file each, as pictures and sheets need them. */
export const fontFiles = {
  regular: `${folder}/400Regular/BeVietnamPro_400Regular.ttf`,
  bold: `${folder}/600SemiBold/BeVietnamPro_600SemiBold.ttf`,
};

/** A weight of the site's font. */
export type Weight = keyof typeof fontFiles;

/** The name by which the font calls itself. */
export const fontFamily = 'Be Vietnam Pro';

/**
 * The bytes of a weight.
 * @throws when the file is missing, for then every letter would be drawn in whatever font the machine has
 */
export function fontBytes(weight: Weight): Uint8Array {
  const path = fontFiles[weight];
  if (!existsSync(path))
    throw new Error(`The font ${path} is missing: cards and sheets cannot be drawn. Run \`npm ci\`.`);
  return readFileSync(path);
}

const faces = new Map<Weight, Face>();

/** The letters of a weight and their widths; read once. */
export function faceOf(weight: Weight): Face {
  const face = faces.get(weight) ?? readFace(fontBytes(weight));
  faces.set(weight, face);
  return face;
}
