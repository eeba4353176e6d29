import { parse } from 'node-html-parser';

/** What a chat app finds of a page's card, and what is wrong with it. */
export interface CheckedCard {
  title: string;
  alt: string;
  /** Address of the picture as the page gives it. */
  image: string;
  faults: string[];
}

/** A width and a height in pixels. */
const asked = { width: 1200, height: 630 };
const mostBytes = 300_000;
const pngSignature = '89504e470d0a1a0a';

/**
 * Looks at a page as the server of a chat app does: reads its HTML and nothing else, then asks for the picture that it
 * names.
 * @param fetchPicture the bytes at an absolute address, or undefined where nothing answers
 */
export function checkCard(
  html: string,
  fetchPicture: (address: string) => Uint8Array | undefined,
): CheckedCard {
  const head = parse(html).querySelector('head');
  const metas = head?.querySelectorAll('meta') ?? [];
  const valuesOf = (key: string, name: string) =>
    metas.filter((meta) => meta.getAttribute(key) === name).map((meta) => meta.getAttribute('content') ?? '');
  const faults: string[] = [];
  const one = (key: 'name' | 'property', name: string): string => {
    const values = valuesOf(key, name);
    if (values.length !== 1) faults.push(`${name} stands ${values.length} times; write it once.`);
    else if (values[0]?.trim() === '') faults.push(`${name} is empty.`);
    return values[0] ?? '';
  };
  const same = (name: string, value: string) => {
    if (one('name', name) !== value) faults.push(`${name} says something else than og:${name.slice(8)}.`);
  };
  const title = one('property', 'og:title');
  const description = one('property', 'og:description');
  const image = one('property', 'og:image');
  const alt = one('property', 'og:image:alt');
  one('property', 'og:type');
  one('property', 'og:site_name');
  if (one('property', 'og:image:type') !== 'image/png') faults.push('og:image:type is not image/png.');
  if (one('property', 'og:image:width') !== String(asked.width)) faults.push('og:image:width is not 1200.');
  if (one('property', 'og:image:height') !== String(asked.height)) faults.push('og:image:height is not 630.');
  if (one('name', 'twitter:card') !== 'summary_large_image')
    faults.push('twitter:card is not the large card.');
  same('twitter:title', title);
  same('twitter:description', description);
  same('twitter:image', image);
  same('twitter:image:alt', alt);
  if (!(head?.querySelector('title')?.text ?? '').trim().startsWith(title))
    faults.push('og:title is not the beginning of the title of the page.');
  if (valuesOf('name', 'description')[0] !== description)
    faults.push('og:description is not the description of the page.');
  faults.push(...pictureFaults(image, fetchPicture));
  return { title, alt, image, faults };
}

function pictureFaults(image: string, fetchPicture: (address: string) => Uint8Array | undefined): string[] {
  if (!/^https:\/\/[^/]+\//.test(image)) return [`og:image is not an absolute https address: ${image}`];
  const bytes = fetchPicture(image);
  if (!bytes) return [`Nothing answers at the address of the picture, ${image}.`];
  const picture = Buffer.from(bytes);
  if (picture.subarray(0, 8).toString('hex') !== pngSignature) return ['The picture is no PNG.'];
  const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
  return [
    ...(width === asked.width && height === asked.height
      ? []
      : [`The picture has ${width} × ${height} pixels instead of 1200 × 630.`]),
    ...(picture.length < mostBytes ? [] : [`The picture has ${picture.length} bytes, 300,000 or more.`]),
  ];
}
