import { chooseQuality, compressText } from "#lib/export/compress";
import { finishPage } from "#lib/export/page";
import { formatMessage } from "#lib/ingest/message";

/** A finished page with its compressed copies, or what is wrong with it. */
export interface FinishedPage {
  html: Uint8Array;
  br: Uint8Array;
  gz: Uint8Array;
  faults: string[];
}

/** Finishes and compresses a page of the export. */
export async function finish(page: { path: string; html: string }): Promise<FinishedPage> {
  const file = finishPage(page);
  const html = Buffer.from(String(file));
  const { brotli, gzip } = await compressText(html, chooseQuality(page.path, html.length));
  return { html, br: brotli, gz: gzip, faults: file.messages.map(formatMessage) };
}
