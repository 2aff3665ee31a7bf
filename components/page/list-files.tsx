import { buildListFilePath, listFormats } from "#lib/address/files-beside";
import { formatFileName } from "#lib/text/file-name";
import { Files } from "./files";

/** The files in which the list of a page is downloaded; `of` is the address of that page, and `title` what a file is named after. */
export function ListFiles({ of, title }: { of: string; title: string }) {
  const files = listFormats.map(({ suffix, type, label }) => ({
    to: buildListFilePath(of, suffix),
    label,
    type,
    download: formatFileName(title, suffix),
  }));
  return <Files label="Download this list" files={files} />;
}
