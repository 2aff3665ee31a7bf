import { listFormats, type ListSuffix } from "#lib/address/files-beside";
import { download } from "#lib/browser/clipboard";
import type { ListContent } from "#lib/list-files/entry";
import { formatList } from "#lib/list-files/format";
import { formatFileName } from "#lib/text/file-name";

/** The forms in which a list is taken away; each is also the ending of its file. */
export type ListForm = ListSuffix | "txt";

/** Saves a list as a file that is named after what was asked, and answers the name. What writes for Word is loaded for it alone. */
export async function saveList(list: ListContent, form: ListForm, asked: string): Promise<string> {
  const name = formatFileName(asked, form);
  const type = listFormats.find(({ suffix }) => suffix === form)?.type ?? "text/plain";
  if (form === "docx") {
    const { buildWordDocument } = await import("./word");
    download(new Uint8Array(await buildWordDocument(list)), name, type);
  } else download(formatList(list, form), name, `${type};charset=utf-8`);
  return name;
}
