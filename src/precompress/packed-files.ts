import { extname } from 'node:path';

/** Below this a file fills one packet of the network either way. */
const leastBytes = 512;

/**
 * How hard Brotli works on each kind of text. Measured over the whole site: 10 takes seven times as long as 9 and saves
 * a twentieth of what readers load, which pays for pages; 11 takes three times as long again, which pays for the few
 * styles and scripts that every page shares. What is downloaded now and then gets 9.
 */
const qualities: Record<string, number> = {
  '.css': 11,
  '.js': 11,
  '.html': 10,
  '.svg': 10,
  '.atom': 9,
  '.csv': 9,
  '.geojson': 9,
  '.ics': 9,
  '.json': 9,
  '.jsonld': 9,
  '.md': 9,
  '.txt': 9,
  '.vcf': 9,
  '.xml': 9,
};

/** Whether a file of a build is another file, packed. */
export function isPacked(path: string): boolean {
  return /\.(?:br|gz)$/.test(path);
}

/** The quality with which Brotli packs a file of a build, or undefined for a file that is sent as it is. */
export function brotliQuality(file: string, bytes: number): number | undefined {
  const forServers = file.startsWith('_') && !file.startsWith('_astro/');
  return bytes < leastBytes || forServers ? undefined : qualities[extname(file)];
}
