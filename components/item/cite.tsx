import { besideFormats, buildBesidePath, buildDownloadName } from "#lib/address/files-beside";
import { quoteWords } from "#lib/text/quoted-words";
import type { Citation } from "#lib/records/derived/citation";
import { citationForms } from "#lib/records/derived/citation-forms";
import { toPlain } from "#lib/records/derived/citation-runs";
import { readLinks, readSourceRuns } from "#lib/records/derived/source-runs";
import { Address } from "#components/page/address";
import { Files } from "#components/page/files";
import { languageProps } from "#lib/text/language";

/** What a citation panel shows: at least the plain form; a page that must stay light leads to the others in its text file. */
export type Cited = Pick<Citation, "site"> & Partial<Citation>;

/** How to cite something: the citation in each form to copy, the first open, and the files for reference managers. */
export function Cite({ id, of, citation, words, lang }: FormsProps & { id: string }) {
  return (
    <section className="cite" aria-labelledby="cite">
      <h2 id="cite">Cite</h2>
      <CitationForms of={of} citation={citation} words={words} lang={lang} />
      <CitationFiles id={id} isShort={citationForms.some((form) => citation[form.id] === undefined)} />
    </section>
  );
}

interface FormsProps {
  of: string;
  citation: Cited;
  /** What a paper may quote, of something that has words of its own, and their language where that is not the portal's. */
  words?: string | undefined;
  lang?: string | undefined;
}

/** A citation in its forms: the text is there to be selected, the browser's module adds a button that copies it. */
export function CitationForms({ of, citation, words, lang }: FormsProps) {
  return (
    <div className="forms">
      {words === undefined ? null : (
        <WordsAndSource of={of} words={quoteWords(words)} lang={lang} citation={citation} />
      )}
      {citationForms.map(({ id, label }, at) => {
        const form = citation[id];
        return form === undefined ? null : (
          <details key={id} open={at === 0 && words === undefined}>
            <summary>{at === 0 && words !== undefined ? "Reference only" : label}</summary>
            <p
              className="citation"
              data-copy={toPlain(form)}
              data-copy-of={`${label} citation of ${of}`}
              data-form={id}
            >
              <span>
                <Runs of={citation} form={id} />
              </span>
            </p>
          </details>
        );
      })}
    </div>
  );
}

/* As it lands in a paper: the words between quotation marks, where they stand, and the permanent link as a link. Printed, the words stand above. */
function WordsAndSource({ of, words, lang, citation }: FormsProps & { words: string }) {
  return (
    <details className="with-words" open>
      <summary>Words and source</summary>
      <p
        className="citation"
        data-copy={`${words} ${toPlain(citation.site)}`}
        data-copy-of={`words and source of ${of}`}
      >
        <span>
          <span className="quoted" {...languageProps(lang)}>
            {words}{" "}
          </span>
          <Runs of={citation} form="site" />
        </span>
      </p>
    </details>
  );
}

/* The address is a link in the form that is open, and only there: each weighs on every page. */
function Runs({ of, form }: { of: Cited; form: string }) {
  return readSourceRuns(of, form).map(({ words, italic }) =>
    italic ? (
      <i key={words}>{words}</i>
    ) : form !== "site" ? (
      words
    ) : (
      readLinks(words).map((part) => (part.isLink ? <Address key={part.words}>{part.words}</Address> : part.words))
    ),
  );
}

/** The published styles as a sentence names them. */
const styles = new Intl.ListFormat("en-GB").format(
  citationForms.flatMap((form) => ("csl" in form ? [form.label.replace(/ \(.*\)$/u, "")] : [])),
);

/** The files that stand beside a page, to be taken away. */
export function CitationFiles({ id, isShort = false }: { id: string; isShort?: boolean }) {
  const files = besideFormats.map(({ suffix, type, label }) => ({
    to: buildBesidePath(id, suffix),
    type,
    ...(suffix === "txt"
      ? { label: isShort ? `${styles} as text` : label }
      : { label, download: buildDownloadName(id, suffix) }),
  }));
  return <Files label="Download" files={files} />;
}
