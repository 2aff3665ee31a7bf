import { Fragment } from "react";
import { withBase } from "#lib/address/site";

/** A file to be taken away: its address, what readers call its form and, where the row alone does not say it, what it is read out as. */
export interface FileLink {
  to: string;
  label: string;
  name?: string;
  type?: string;
  /** What it is kept under. */
  download?: string;
}

/** The files in which something is taken away, in one row: the one look of them all. `label` says what they are of, where no heading does. */
export function Files({ label, files }: { label?: string; files: readonly FileLink[] }) {
  return (
    <p className="files">
      {label === undefined ? null : `${label}:`}
      {files.map(({ to, label: form, name, ...rest }) => (
        <Fragment key={to}>
          {" "}
          <a href={withBase(to)} aria-label={name} {...rest}>
            {form}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
