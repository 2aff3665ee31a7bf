import type { ListContent } from "#lib/list-files/entry";
import { buildWordDocument } from "#lib/list-files/word";

/** Writes a list as a document of Word. */
export async function write(list: ListContent): Promise<{ docx: Uint8Array }> {
  return { docx: await buildWordDocument(list) };
}
