/**
 * Builds the Content Security Policy (level 3) of a page: everything from its own host, nothing inline but the style
 * elements with the given hashes (`sha256-…` in base64). JSON-LD is a data block, which no policy needs to allow.
 */
export function buildPolicy(styleHashes: readonly string[]): string {
  const styles = [...new Set(styleHashes)]
    .sort()
    .map((hash) => ` '${hash}'`)
    .join("");
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "manifest-src 'self'",
  ].join("; ");
}
