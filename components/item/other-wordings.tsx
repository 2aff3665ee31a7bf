import type { Document } from "#lib/records/document";
import { languageProps } from "#lib/text/language";
import { buildPath } from "#lib/address/permalink";
import type { DiffPart } from "#lib/records/derived/diff-part";
import type { Wording, WordingRelation } from "#lib/records/wording";
import { Compared } from "./compared";
import { Words } from "#components/document/words";
import { Link } from "#components/page/link";
import { Permalink } from "#components/page/permalink";

const relations: Record<WordingRelation, string> = {
  same: "the same words",
  reworded: "reworded",
  merged: "one of several that stand together in the report’s",
  "slides-only": "on the slides only",
  translation: "translated",
};

/** How a wording stands to the report's: "reworded". */
export function formatRelation(relation: WordingRelation): string {
  return relations[relation];
}

interface Props {
  wordings: Wording[];
  documentOf: (id: string) => Document;
  compare: (wording: Wording) => DiffPart[];
}

/** The other wordings of a recommendation, each with its document and its differences from the report's words. */
export function OtherWordings({ wordings, documentOf, compare }: Props) {
  if (wordings.length === 0) return null;
  return (
    <section className="wordings" aria-labelledby="wordings">
      <h2 id="wordings">Other wording</h2>
      {wordings.every(isTranslation) ? null : (
        <p className="hint">
          Struck out: in the report only. Underlined: in the other document only. The documents do not say which came
          first.
        </p>
      )}
      {wordings.map((wording) => (
        <article key={wording.id}>
          <p className="label">
            <DocumentLink document={documentOf(wording.document)} />, {formatRelation(wording.relation)}
          </p>
          {wording.relation === "merged" || isTranslation(wording) ? (
            <p {...languageProps(wording.lang)}>
              <Words of={wording} />
            </p>
          ) : (
            <Compared parts={compare(wording)} />
          )}
          <Permalink id={wording.id} of={`wording ${wording.number}`} />
        </article>
      ))}
    </section>
  );
}

function isTranslation({ relation }: Wording): boolean {
  return relation === "translation";
}

function DocumentLink({ document }: { document: Document }) {
  return (
    <Link to={buildPath(document.id)} lang={document.lang}>
      {document.title}
    </Link>
  );
}
