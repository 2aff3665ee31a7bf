import { formatCode } from "#lib/address/short-code";
import { loadCodes } from "#lib/browser/code-file";
import { buildElement } from "#lib/browser/element";

let known: Promise<ReadonlyMap<string, string>> | undefined;

/**
 * Puts the short codes behind the addresses of rows, where the list has them. The list has them in its page; here they are loaded
 * for whoever asks how to cite, which is when a row shows its address.
 */
export async function showCodes(rows: HTMLElement): Promise<void> {
  known ??= loadCodes().then(({ codes, prefix }) => new Map(codes.map(([code, id]) => [id, formatCode(prefix, code)])));
  const codes = await known;
  for (const link of rows.querySelectorAll("a[rel=bookmark]:not(:has(+ b))")) {
    const code = codes.get(link.textContent);
    if (code !== undefined) link.after(" ", buildElement("b", {}, code));
  }
}
