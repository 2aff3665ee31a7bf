import { compressText } from "#lib/export/compress";

/** Compresses a text, with Brotli at a quality of 0 to 11. */
export async function compress({
  content,
  quality,
}: {
  content: Uint8Array;
  quality: number;
}): Promise<{ br: Uint8Array; gz: Uint8Array }> {
  const { brotli, gzip } = await compressText(content, quality);
  return { br: brotli, gz: gzip };
}
