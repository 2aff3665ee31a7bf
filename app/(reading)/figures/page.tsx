import { formatNumberOf } from "#lib/text/count";
import { FigureIndex } from "#components/fact/figure-index";
import { Link } from "#components/page/link";
import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { ChartIndex } from "#components/chart/chart-index";
import { titleOfSource } from "#lib/corpus/document";
import { type FigureSubject, findFigureGroups } from "#lib/corpus/facts/figure";
import { buildPath } from "#lib/address/permalink";
import { charts, corpus } from "../../_parts/built";
import { LedgerNotes } from "../../_parts/item/ledger-notes";
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
      {formatNumberOf(count, "number")} that the documents state, by what they count, each with a link that lasts. What
      one paragraph states stands together, with its exact words and the way to it. “Over”, “almost” and “some” are the
      documents’; what is stated twice stands here twice.
    </>
  );
}

const groups = findFigureGroups(corpus).map(({ kind, subjects }, _, { length }) => ({
  id: kind?.id ?? "others",
  title: kind?.plural ?? (length === 1 ? "All figures" : "Other numbers"),
  subjects,
}));

/** What the figures count, each with the way to where it begins; nothing where they are few. */
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
        {groups.map(({ id, title }) => (
          <li key={id}>
            <a href={`#counting-${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The statements about one thing, under its name. */
function Subject({ about, event, statements }: FigureSubject) {
  return (
    <div className="subject">
      <h3 className="label">
        {event === undefined ? (
          about
        ) : (
          <Link to={buildPath(event)} className="in-text">
            {about}
          </Link>
        )}
      </h3>
      <FigureIndex statements={statements} titleOf={(source) => titleOfSource(corpus, source)} />
    </div>
  );
}

/** All figures, by what they count and what they are about. */
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
      {groups.map(({ id, title, subjects }) => (
        <Section key={id} id={`counting-${id}`} title={title}>
          {subjects.map((subject) => (
            <Subject key={subject.about} {...subject} />
          ))}
        </Section>
      ))}
      <LedgerNotes page="/figures/" />
    </div>
  );
}

export default whereShown("/figures/", FiguresPage);
