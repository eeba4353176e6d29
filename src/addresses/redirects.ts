import { dictionaryOf } from '../i18n/dictionary.ts';
import { languages, type Lang } from '../i18n/languages.ts';
import { pagePolicy } from '../seo/policy.ts';
import { escapeXml } from '../seo/xml.ts';
import type { Move } from './move.ts';
import { targetHeadOf } from './target-head.ts';

/** The name of the file of redirects for Netlify, Cloudflare Pages and hosts like them. */
export const hostRulesFile = '_redirects';

/** The name of the file of redirects that nginx includes, outside its server block. */
export const nginxRulesFile = '_redirects.nginx';

/**
 * The page at a former address, for hosts that know no redirects: it leads on at once, and has a link besides. A chat in
 * which it is posted shows the card of the page to which it leads.
 * @param targetHtml the page to which it leads
 */
export function redirectPage(
  { from, to }: Move,
  { origin, base }: { origin: string; base: string },
  targetHtml: string,
): string {
  const target = escapeXml(withBase(to, base));
  const own = languages.filter((lang) => from.startsWith(`/${lang}/`));
  const langs: readonly Lang[] = own.length > 0 ? own : languages;
  const said = langs.map((lang) => `<p lang="${lang}">${dictionaryOf(lang).short.moved}</p>`);
  const address = escapeXml(new URL(withBase(to, base), origin).href);
  const { title, metas } = targetHeadOf(targetHtml);
  const name = title ? escapeXml(title) : address;
  return [
    `<!DOCTYPE html><html lang="${langs[0]}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${name}</title><link rel="canonical" href="${address}">`,
    ...metas.map(metaTag),
    `<meta http-equiv="refresh" content="0; url=${target}"></head>`,
    `<body><main><h1>${name}</h1>${said.join('')}<p><a href="${target}">${address}</a></p></main></body></html>`,
    '',
  ].join('\n');
}

/** The moves as lines of a `_redirects` file. */
export function hostRules(moves: Move[], base: string): string {
  return moves.map(({ from, to }) => `${withBase(from, base)} ${withBase(to, base)} 301\n`).join('');
}

/**
 * The moves as a map that nginx looks the path of each request up in: `$moved` is where it leads, or empty. A page
 * without its closing slash is known too. A map knows no case: what it holds is in small letters throughout.
 */
export function nginxRules(moves: Move[], base: string): string {
  const targets = new Map(
    moves.flatMap(({ from, to }) => [from, from.replace(/\/$/, '')].map((path) => [path, to] as const)),
  );
  const lines = [...targets].map(([from, to]) => `  "${withBase(from, base)}" "${withBase(to, base)}";\n`);
  return `map $uri $moved {\n  default "";\n${lines.join('')}}\n`;
}

function metaTag(attributes: Record<string, string>): string {
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<meta${said.join('')}>`;
}

function withBase(path: string, base: string): string {
  return base.replace(/\/$/, '') + path;
}
