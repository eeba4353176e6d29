/** The headers that `public/_headers` sets for the paths of one rule. */
export interface HeaderRule {
  /** A path, or the beginning of one followed by a star. */
  path: string;
  headers: Record<string, string>;
}

/** Reads a `_headers` file; a line that is none of a comment, a path or an indented header is an error. */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name && value) {
      const rule = rules.at(-1);
      if (!rule) throw new Error(`No path stands above the header ${name}.`);
      rule.headers[name] = value;
    } else if (/^\/\S*$/.test(line)) {
      rules.push({ path: line, headers: {} });
    } else if (line !== '' && !line.startsWith('#')) {
      throw new Error(`This is neither a path nor a header: ${line}`);
    }
  }
  return rules;
}

/** The rules that fit a path. */
export function rulesFor(rules: HeaderRule[], path: string): HeaderRule[] {
  return rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
}

/** The headers that an nginx configuration adds outside any location. */
export function nginxHeaders(text: string): Record<string, string> {
  const lines = text.matchAll(/^add_header ([\w-]+) (?:"([^"]*)"|(\S+)) always;$/gm);
  return Object.fromEntries([...lines].map(([, name, quoted, bare]) => [name, quoted ?? bare]));
}
