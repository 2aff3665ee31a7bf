import { buildListFilePath, listFormats } from "#lib/address/files-beside";
import { formatFileName } from "#lib/text/file-name";
import { Files } from "./files";

interface Props {
  /** The address of the page, and what a file is named after. */
  of: string;
  title: string;
  /** How many items the files have, where the page has but a part of them. */
  count?: number | undefined;
}

/** The files in which the list of a page is downloaded. */
export function ListFiles({ of, title, count }: Props) {
  const files = listFormats.map(({ suffix, type, label }) => ({
    to: buildListFilePath(of, suffix),
    label,
    type,
    download: formatFileName(title, suffix),
  }));
  return <Files label={count === undefined ? "Download this list" : `Download all ${count}`} files={files} />;
}
