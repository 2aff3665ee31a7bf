/** The most addresses that one sitemap may hold (sitemaps.org). */
const mostAddresses = 50_000;

/**
 * Formats a sitemap (protocol 0.9 of sitemaps.org) of the given addresses, sorted. It has no `lastmod`: no document states when it
 * was changed. Throws a RangeError for more addresses than a sitemap may hold.
 */
export function formatSitemap(addresses: readonly string[]): string {
  if (addresses.length > mostAddresses)
    throw new RangeError(`Unexpected ${addresses.length} addresses, expected at most ${mostAddresses} in one sitemap`);
  const entries = [...addresses].sort().map((address) => `  <url><loc>${escapeXml(address)}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("")}</urlset>\n`;
}

/** Formats robots.txt (RFC 9309): everything may be read, and where the sitemap is. */
export function formatRobots(sitemap: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}

/** Escapes text for XML, within elements and quoted attributes. */
export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
