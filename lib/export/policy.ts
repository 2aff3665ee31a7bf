/** The hashes (`sha256-…` in base64) of what stands in a page itself: its style elements and its speculation rules. */
export interface InlineHashes {
  styles: readonly string[];
  rules: readonly string[];
}

/**
 * Builds the Content Security Policy (level 3) of a page: everything from its own host, nothing inline but what has one of the given
 * hashes. JSON-LD is a data block, which no policy needs to allow.
 */
export function buildPolicy({ styles, rules }: InlineHashes): string {
  return [
    "default-src 'none'",
    `script-src 'self'${listHashes(rules)}`,
    `style-src 'self'${listHashes(styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "manifest-src 'self'",
  ].join("; ");
}

function listHashes(hashes: readonly string[]): string {
  return [...new Set(hashes)]
    .sort()
    .map((hash) => ` '${hash}'`)
    .join("");
}
