import { buildAnchored } from "#lib/address/anchor";
import type { Metadata } from "next";
import { Excerpt } from "#components/document/excerpt";
import { Link } from "#components/page/link";
import { Opener } from "#components/page/opener";
import { ResponseTable } from "#components/fact/response-table";
import { Trail } from "#components/page/trail";
import { getSurveyText } from "#lib/corpus/survey";
import { buildPath } from "#lib/address/permalink";
import { corpus } from "../../_parts/built";
import { LedgerNotes } from "../../_parts/ledger-notes";
import { buildMetadata } from "../../_parts/metadata";
import "../../styles/records.css";
import "../../styles/document.css";

export const metadata: Metadata = buildMetadata({
  title: "Survey 2016",
  description:
    "Who responded to the 2016 survey on implementing OSCE commitments against trafficking in human beings, and what the responses showed.",
  path: "/survey/",
});

/** The survey: what it was, who responded, and the boxes of findings and recommendations. */
export default function SurveyPage() {
  const { home, about, captions, boxes } = getSurveyText(corpus);
  const path = buildPath(home);
  const document = corpus.records.survey[0]?.stated.document;
  return (
    <div className="page">
      <Trail steps={[]} here="Survey 2016" />
      <Opener title="Survey 2016">
        <p className="standfirst">
          What governments and non-governmental organizations answered about the OSCE’s commitments, in the words of the{" "}
          <Link to={path}>{document === undefined ? "report" : corpus.get("documents", document).title}</Link>. Each
          number with the sign ¶ leads to the paragraph there.
        </p>
      </Opener>
      <section aria-labelledby="about-the-survey">
        <h2 id="about-the-survey">What the survey was</h2>
        <Excerpt blocks={about} home={path} />
      </section>
      <section aria-labelledby="responses">
        <h2 id="responses">Who responded</h2>
        <Excerpt blocks={captions} home={path} />
        <ResponseTable responses={corpus.records.survey} />
      </section>
      {boxes.map(({ heading, blocks }) => (
        <section key={heading.anchor} aria-labelledby={heading.anchor}>
          <h2 id={heading.anchor}>
            <Link to={buildAnchored(path, heading.anchor)} className="in-text">
              {heading.text}
            </Link>
          </h2>
          <Excerpt blocks={blocks} home={path} />
        </section>
      ))}
      <LedgerNotes page="/survey/" />
    </div>
  );
}
