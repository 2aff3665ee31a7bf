import { compressText } from "#lib/export/compress";

/** Compresses a text; `far` is worth the time for what pages load. */
export async function compress({
  content,
  far,
}: {
  content: Uint8Array;
  far: boolean;
}): Promise<{ br: Uint8Array; gz: Uint8Array }> {
  const { brotli, gzip } = await compressText(content, far);
  return { br: brotli, gz: gzip };
}
