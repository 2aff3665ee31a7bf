import { Fragment } from "react";
import { besideFormats, buildBesidePath, buildDownloadName } from "#lib/address/files-beside";
import { type Citation, citationForms } from "#lib/records/derived/citation";
import { readRuns, toPlain } from "#lib/records/derived/citation-runs";
import { withBase } from "#lib/address/site";

/** What a citation panel shows: at least the plain form; a page that must stay light leads to the others in its text file. */
export type Cited = Pick<Citation, "site"> & Partial<Citation>;

/** How to cite something: the citation in each form to copy, the first open, and the files for reference managers. */
export function Cite({ id, of, citation }: { id: string; of: string; citation: Cited }) {
  return (
    <section className="cite" aria-labelledby="cite">
      <h2 id="cite">Cite</h2>
      <CitationForms of={of} citation={citation} />
      <CitationFiles id={id} isShort={citationForms.some((form) => citation[form.id] === undefined)} />
    </section>
  );
}

/** A citation in its forms: the text is there to be selected, the browser's module adds a button that copies it. */
export function CitationForms({ of, citation }: { of: string; citation: Cited }) {
  return (
    <div className="forms">
      {citationForms.map(({ id, label }, at) => {
        const form = citation[id];
        return form === undefined ? null : (
          <details key={id} open={at === 0}>
            <summary>{label}</summary>
            <p
              className="citation"
              data-copy={toPlain(form)}
              data-copy-of={`${label} citation of ${of}`}
              data-form={id}
            >
              <span>{readRuns(form).map(({ words, italic }) => (italic ? <i key={words}>{words}</i> : words))}</span>
            </p>
          </details>
        );
      })}
    </div>
  );
}

/** The published styles as a sentence names them. */
const styles = new Intl.ListFormat("en-GB").format(
  citationForms.flatMap((form) => ("csl" in form ? [form.label.replace(/ \(.*\)$/u, "")] : [])),
);

/** The files that stand beside a page, to be taken away. */
export function CitationFiles({ id, isShort = false }: { id: string; isShort?: boolean }) {
  return (
    <p className="files">
      {besideFormats.map(({ suffix, type, label }, at) => (
        <Fragment key={suffix}>
          {at === 0 ? "Download " : ", "}
          <a
            href={withBase(buildBesidePath(id, suffix))}
            type={type}
            {...(suffix === "txt" ? {} : { download: buildDownloadName(id, suffix) })}
          >
            {suffix === "txt" && isShort ? `${styles} as text` : label}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
