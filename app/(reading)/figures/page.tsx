import { formatNumberOf } from "#lib/text/count";
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
      {formatNumberOf(count, "number")} that the documents state, each with its exact words, the paragraph they stand in
      and a link that lasts. “Over”, “almost” and “some” are the documents’; what is stated twice stands here twice.
    </>
  );
}

const groups = findFigureGroups(corpus);
const idOfGroup = (index: number) => `group-${index + 1}`;

/** What the figures are about, each with the way to where it begins; nothing where they are few. */
function FigureContents() {
  if (groups.length < 3) return null;
  return (
    <nav className="contents figure-contents" aria-labelledby="contents">
      <h2 id="contents">Contents</h2>
      <ol>
        {charts.length === 0 ? null : (
          <li>
            <a href="#pictures">In pictures</a>
          </li>
        )}
        {groups.map(({ about }, index) => (
          <li key={about}>
            <a href={`#${idOfGroup(index)}`}>{about}</a>
          </li>
        ))}
      </ol>
    </nav>
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
      <FigureContents />
      <ChartIndex charts={charts} />
      {groups.map(({ about, event, figures }, index) => (
        <Section
          key={about}
          id={idOfGroup(index)}
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
