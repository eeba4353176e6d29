import { alternates, type PageRef } from '../routes.ts';
import { defaultPath } from './head.ts';
import { escapeXml } from './xml.ts';

/**
 * The sitemap of some pages: each address with all alternates and the default; the home page's default has one of its own.
 * @param changed the day on which what the page at a path shows last changed, where it is known
 */
export function sitemapOf(
  pages: PageRef[],
  absolute: (path: string) => string,
  changed: (page: PageRef, path: string) => string | undefined = () => undefined,
): string {
  const urls = pages.flatMap((page) =>
    pathsOf(page).map((path) => urlOf(page, path, absolute, changed(page, path))),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

function pathsOf(page: PageRef): string[] {
  return [...new Set([defaultPath(page), ...alternates(page).map(({ path }) => path)])];
}

function urlOf(
  page: PageRef,
  path: string,
  absolute: (path: string) => string,
  day: string | undefined,
): string {
  const links = [
    ...alternates(page).map(({ lang, path: other }) => ({ lang: lang as string, path: other })),
    { lang: 'x-default', path: defaultPath(page) },
  ];
  const alternate = links.map(
    ({ lang, path: other }) =>
      `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(absolute(other))}"/>`,
  );
  const lastmod = day ? `<lastmod>${day}</lastmod>` : '';
  return `<url><loc>${escapeXml(absolute(path))}</loc>${lastmod}${alternate.join('')}</url>`;
}
