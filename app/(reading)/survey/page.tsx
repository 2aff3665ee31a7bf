import { buildAnchored } from "#lib/address/anchor";
import { Excerpt } from "#components/document/excerpt";
import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { ResponseTable } from "#components/fact/response-table";
import { getSurveyText } from "#lib/corpus/facts/survey";
import { buildPath } from "#lib/address/permalink";
import { corpus } from "../../_parts/built";
import { LedgerNotes } from "../../_parts/ledger-notes";
import { buildMetadata } from "../../_parts/metadata";
import "../../styles/records.css";
import "../../styles/document.css";

export const metadata = buildMetadata({
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
      <PageHeader title="Survey 2016">
        <p className="standfirst">
          What governments and non-governmental organizations answered about the OSCE’s commitments, in the words of the{" "}
          <Link to={path}>{document === undefined ? "report" : corpus.get("documents", document).title}</Link>. Each
          number with the sign ¶ leads to the paragraph there.
        </p>
      </PageHeader>
      <Section id="about-the-survey" title="What the survey was">
        <Excerpt blocks={about} home={path} />
      </Section>
      <Section id="responses" title="Who responded">
        <Excerpt blocks={captions} home={path} />
        <ResponseTable responses={corpus.records.survey} />
      </Section>
      {boxes.map(({ heading, blocks }) => (
        <Section
          key={heading.anchor}
          id={heading.anchor}
          title={
            <>
              <Link to={buildAnchored(path, heading.anchor)} className="in-text">
                {heading.text}
              </Link>
            </>
          }
        >
          <Excerpt blocks={blocks} home={path} />
        </Section>
      ))}
      <LedgerNotes page="/survey/" />
    </div>
  );
}
