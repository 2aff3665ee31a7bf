import { FigureIndex } from "#components/fact/figure-index";
import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { ChartIndex } from "#components/chart/chart-index";
import { titleOfSource } from "#lib/corpus/document";
import { findFigureGroups } from "#lib/corpus/facts/figure";
import { buildPath } from "#lib/address/permalink";
import { charts, corpus } from "../../_parts/built";
import { LedgerNotes } from "../../_parts/ledger-notes";
import { buildMetadata } from "../../_parts/metadata";
import { describePage } from "../../_parts/page-text";
import "../../styles/figure.css";
import { isShown, whereShown } from "../../_parts/ways";

const about = describePage("figures", {
  title: "Figures",
  description: "Every number that the documents state, with the exact words it rests on.",
  path: "/figures/",
});

export const metadata = buildMetadata(about);

function FiguresNote({ count }: { count: number }) {
  return (
    <>
      {count} numbers that the documents state, each with its exact words, the paragraph they stand in and a link that
      lasts. “Over”, “almost” and “some” are the documents’; what is stated twice stands here twice.
    </>
  );
}

/** All figures, by what they are about. */
function FiguresPage() {
  return (
    <div className="page">
      <PageHeader title={about.title}>
        <p className="standfirst">
          {corpus.records.figures.length === 0 ? null : <FiguresNote count={corpus.records.figures.length} />}
          {isShown("/survey/") ? (
            <>
              {" "}
              Who responded to the survey in each country stands with <Link to="/survey/">the survey</Link>.
            </>
          ) : null}
        </p>
      </PageHeader>
      <ChartIndex charts={charts} />
      {findFigureGroups(corpus).map(({ about, event, figures }, index) => (
        <Section
          key={about}
          id={`group-${index + 1}`}
          title={
            event === undefined ? (
              about
            ) : (
              <Link to={buildPath(event)} className="in-text">
                {about}
              </Link>
            )
          }
        >
          <FigureIndex figures={figures} titleOf={(source) => titleOfSource(corpus, source)} />
        </Section>
      ))}
      <LedgerNotes page="/figures/" />
    </div>
  );
}

export default whereShown("/figures/", FiguresPage);
