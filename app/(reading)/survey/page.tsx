import { buildAnchored } from "#lib/address/anchor";
import { Excerpt } from "#components/document/excerpt";
import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { ResponseTable } from "#components/fact/response-table";
import { getSurveyText } from "#lib/corpus/facts/survey";
import { buildPath } from "#lib/address/permalink";
import { Drawing } from "#components/chart/drawing";
import { surveyChart } from "#lib/records/derived/chart";
import { corpus, getChart } from "../../_parts/built";
import { LedgerNotes } from "../../_parts/item/ledger-notes";
import { buildMetadata } from "../../_parts/metadata";
import { describePage, Standfirst } from "../../_parts/page-text";
import "../../styles/records.css";
import "../../styles/document.css";
import "../../styles/bars.css";
import { whereShown } from "../../_parts/ways";

const about = describePage("survey", {
  title: "Survey",
  description: "Who responded to the survey, and what the responses showed.",
  path: "/survey/",
});

export const metadata = buildMetadata(about);

/** Who responded, as a picture; each bar leads to its row in the table below. */
function SurveyPicture() {
  const chart = getChart(surveyChart);
  return (
    <figure className="picture">
      <Drawing chart={chart} />
      <figcaption>
        <p>{chart.caption}</p>
      </figcaption>
    </figure>
  );
}

/** The survey: what it was, who responded, and the boxes of findings and recommendations. */
function SurveyPage() {
  const { home, about: blocks, captions, boxes } = getSurveyText(corpus);
  const path = buildPath(home);
  return (
    <div className="page">
      <PageHeader title={about.title}>
        <Standfirst page="survey">
          What was answered, in the words of the document. Each number with the sign ¶ leads to the paragraph there.
        </Standfirst>
      </PageHeader>
      <Section id="responses" title="Who responded">
        <SurveyPicture />
        <Excerpt blocks={captions} home={path} />
        <ResponseTable responses={corpus.records.survey} />
      </Section>
      <Section id="about-the-survey" title="What the survey was">
        <Excerpt blocks={blocks} home={path} />
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

export default whereShown("/survey/", SurveyPage);
