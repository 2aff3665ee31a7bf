import { LanguageChoice } from "#components/page/language-choice";
import { findVersions } from "#lib/corpus/translation";
import { languageProps } from "#lib/text/language";
import { paragraphNumberOf } from "#lib/address/paragraph";
import { Compared } from "#components/item/compared";
import { Fact } from "#components/page/fact";
import { Words } from "#components/document/words";
import { Link } from "#components/page/link";
import { formatRelation } from "#components/item/other-wordings";
import { Permalink } from "#components/page/permalink";
import { Trail } from "#components/navigation/trail";
import { describeCode } from "#lib/corpus/code";
import { buildTrail, findLocation, formatLocation } from "#lib/corpus/location";
import { compareWordings } from "#lib/corpus/item/wording-diff";
import { buildContextPath, buildPath } from "#lib/address/permalink";
import { absoluteUrl } from "#lib/address/site";
import type { Wording } from "#lib/records/wording";
import { corpus } from "../built";
import { PageFoot } from "../page-foot";
import { buildMetadata, cutDescription } from "../metadata";
import "../../styles/alone.css";
import "../../styles/cite.css";

function labelOf(wording: Wording): string {
  const location = findLocation(corpus, wording);
  return `Wording ${wording.number}, ${location.document.title}, on ${formatLocation(location)}`;
}

/** The metadata of a wording's page. */
export function buildWordingMetadata(wording: Wording) {
  return buildMetadata({
    title: labelOf(wording),
    description: cutDescription(wording.text),
    path: buildPath(wording.id),
    id: wording.id,
    versions: findVersions(corpus, wording.id),
  });
}

/** The page of a wording: its words, the report's items it words, and how to cite it. */
export function WordingRoute({ wording }: { wording: Wording }) {
  const location = findLocation(corpus, wording);
  const { document } = location;
  return (
    <article className="page alone">
      <Trail steps={buildTrail(location)} here={`Wording ${wording.number}`} />
      <header className="opener">
        <h1 className="label">{labelOf(wording)}</h1>
      </header>
      <blockquote className="row" cite={absoluteUrl(buildPath(document.id))}>
        <p {...languageProps(wording.lang)}>
          <Words of={wording} />
        </p>
      </blockquote>
      <LanguageChoice id={wording.id} versions={findVersions(corpus, wording.id)} />
      <Permalink id={wording.id} of={labelOf(wording)} code={describeCode(corpus, wording.id)} />
      <dl className="facts">
        <Fact label="Document">
          <Link to={buildPath(wording.paragraph)}>
            {document.title}, ¶{paragraphNumberOf(wording.paragraph)}
          </Link>
        </Fact>
        <Fact label="Status">{document.standing.long}</Fact>
        <Fact label="Relation">{formatRelation(wording.relation)}; decided by reading</Fact>
      </dl>
      <PageFoot id={wording.id} cite={labelOf(wording)}>
        <ReportItems wording={wording} />
      </PageFoot>
    </article>
  );
}

function ReportItems({ wording }: { wording: Wording }) {
  if (wording.of.length === 0) return null;
  return (
    <section className="wordings" aria-labelledby="report">
      <h2 id="report">In the report</h2>
      {wording.of
        .map((id) => corpus.get("recommendations", id))
        .map((item) => (
          <article key={item.id}>
            <p className="label">
              <Link to={buildContextPath(item.id)}>{item.label}</Link>
            </p>
            {wording.relation === "merged" || wording.relation === "translation" ? (
              <p {...languageProps(item.lang)}>
                <Words of={item} />
              </p>
            ) : (
              <Compared parts={compareWordings(item.text, wording.text)} />
            )}
          </article>
        ))}
    </section>
  );
}
