import { buildId } from "#lib/address/identifier";
import { lastNameOf } from "#lib/address/name";
import { DocumentList } from "#components/document/document-list";
import { CreditHistory } from "#components/session/credit-history";
import { InvolvementFacts, type InvolvementCount } from "#components/session/involvement-facts";
import { NamedPlaces } from "#components/session/named-places";
import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { Permalink } from "#components/page/permalink";
import { SessionList } from "#components/session/session-list";
import { findPublished } from "#lib/corpus/document";
import { findBodyKind } from "#lib/corpus/people/body-kind";
import { findNamedPlaces, type NamedPlace } from "#lib/corpus/people/naming";
import { findInvolvement, type Involvement } from "#lib/corpus/people/participation";
import { buildPath } from "#lib/address/permalink";
import { formatNumberOf } from "#lib/text/count";
import type { Session } from "#lib/records/session";
import { corpus } from "../../../_parts/built";
import { PageFoot } from "../../../_parts/page-foot";
import { buildMetadata } from "../../../_parts/metadata";
import { onlyWanted } from "../../../_parts/wanted";
import type { Route } from "../../../_parts/route";
import "../../../styles/organizations.css";

export const dynamicParams = false;

function listParams() {
  return corpus.records.organizations.map(({ id }) => ({ organization: lastNameOf(id) }));
}

export const generateStaticParams = () => onlyWanted(listParams());

export async function generateMetadata({ params }: Route<"organization">) {
  const body = corpus.get("organizations", buildId({ kind: "organization", ...(await params) }));
  return buildMetadata({
    title: body.name,
    description: `What ${body.name} organized, contributed or published, and who was credited with it.`,
    path: buildPath(body.id),
  });
}

/** How often an organization took part and is named, each with the anchor of its list on the page. */
function countInvolvement(id: string, involvement: Involvement, places: readonly NamedPlace[]): InvolvementCount[] {
  const { organized, coOrganized, contributed, credits } = involvement;
  const people = new Set(credits.map(({ credit }) => credit.person)).size;
  const paragraphs = places.flatMap((place) => place.paragraphs).length;
  const count = (anchor: string, label: string, number: number, one: string, several?: string): InvolvementCount => ({
    anchor,
    label,
    count: number,
    words: formatNumberOf(number, one, several),
  });
  return [
    count("organized", "Organized", organized.length, "session"),
    count("co-organized", "Co-organized", coOrganized.length, "session"),
    count("contributed", "Contributed to", contributed.length, "session"),
    count("published", "Published", findPublished(corpus, id).length, "document"),
    count("credited", "Credited", people, "person", "people"),
    count("named", "Named in", paragraphs, "paragraph"),
  ];
}

/** An organization: its kind, the sessions it arranged or contributed to, the documents it published, the credits that name it, and where else it is named. */
export default async function OrganizationPage({ params }: Route<"organization">) {
  const body = corpus.get("organizations", buildId({ kind: "organization", ...(await params) }));
  const involvement = findInvolvement(corpus, body.id);
  const places = findNamedPlaces(corpus, body.id);
  const others = body.names.filter((name) => name !== body.name);
  const withEvent = (sessions: Session[]) =>
    sessions.map((session) => ({ session, event: corpus.get("events", session.event) }));
  return (
    <div className="page">
      <PageHeader
        steps={[{ to: "/organizations/", label: "Organizations" }]}
        here={body.acronym ?? body.name}
        title={body.name}
      >
        {others.length === 0 ? null : (
          <p className="standfirst">Also printed as {others.map((name) => `“${name}”`).join(", ")}.</p>
        )}
        <Permalink id={body.id} of={body.name} />
        <InvolvementFacts
          body={body}
          kind={findBodyKind(corpus, body)}
          statedIn={corpus.find("documents", body.kindStated?.document ?? "")?.title}
          counts={countInvolvement(body.id, involvement, places)}
        />
      </PageHeader>
      <SessionList id="organized" title="Organized" sessions={withEvent(involvement.organized)} />
      <SessionList id="co-organized" title="Co-organized" sessions={withEvent(involvement.coOrganized)} />
      <SessionList id="contributed" title="Contributed to" sessions={withEvent(involvement.contributed)} />
      <DocumentList id="published" title="Published" documents={findPublished(corpus, body.id)} />
      <Credited credits={involvement.credits} />
      {places.length === 0 ? null : (
        <Section id="named" title="Named in">
          <NamedPlaces places={places} />
        </Section>
      )}
      <PageFoot id={body.id} />
    </div>
  );
}

/** Who spoke for it, as printed. */
function Credited({ credits }: Pick<Involvement, "credits">) {
  if (credits.length === 0) return null;
  return (
    <Section id="credited" title="People credited with it">
      <CreditHistory
        named
        entries={credits.map((entry) => ({ ...entry, event: corpus.get("events", entry.session.event) }))}
      />
    </Section>
  );
}
