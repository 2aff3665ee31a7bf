import { Fragment } from "react";
import { buildListFilePath, listFormats } from "#lib/address/files-beside";
import { withBase } from "#lib/address/site";
import { formatFileName } from "#lib/text/file-name";

/** The files in which the list of a page is downloaded; `of` is the address of that page, and `title` what a file is named after. */
export function ListFiles({ of, title }: { of: string; title: string }) {
  return (
    <p className="hint list-files">
      Download this list:{" "}
      {listFormats.map(({ suffix, type, label }, at) => (
        <Fragment key={suffix}>
          {at === 0 ? null : " · "}
          <a href={withBase(buildListFilePath(of, suffix))} type={type} download={formatFileName(title, suffix)}>
            {label}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
