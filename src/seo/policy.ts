const directives = {
  'default-src': "'self'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'object-src': "'none'",
  'form-action': "'self'",
};

/** The content security policy of every page, as the pages themselves state it. */
export const pagePolicy = join(directives);

/** The same policy as servers send it, with what a page cannot state itself. */
export const headerPolicy = join({ ...directives, 'frame-ancestors': "'none'" });

function join(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
