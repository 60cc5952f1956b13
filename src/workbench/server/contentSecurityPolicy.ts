/** Stands for the origin that office.js comes from: nothing in the workbench, Microsoft's in production. */
export const officeOriginPlaceholder = "{office-js-origin}";

/**
 * The content security policy of the add-in's pages, for this server and for whoever hosts them.
 *
 * The hash is that of the empty text: Fluent UI makes empty style elements and fills them by script.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' ${officeOriginPlaceholder}`,
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The policy for pages that fetch office.js from `origin`; without one, from their own server. */
export function policyFor(origin = ""): string {
  const text = contentSecurityPolicy.replace(officeOriginPlaceholder, origin);
  return text.replace("'self' ;", "'self';");
}
