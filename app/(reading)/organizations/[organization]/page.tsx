import { buildId } from "#lib/address/identifier";
import { lastNameOf } from "#lib/address/name";
import { DocumentList } from "#components/document/document-list";
import { CreditHistory } from "#components/session/credit-history";
import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { Permalink } from "#components/page/permalink";
import { SessionList } from "#components/session/session-list";
import { findPublished } from "#lib/corpus/document";
import { findInvolvement } from "#lib/corpus/people/participation";
import { buildPath } from "#lib/address/permalink";
import type { Session } from "#lib/records/session";
import { corpus } from "../../../_parts/built";
import { PageFoot } from "../../../_parts/page-foot";
import { buildMetadata } from "../../../_parts/metadata";
import { onlyWanted } from "../../../_parts/wanted";
import type { Route } from "../../../_parts/route";

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

/** An organization: the sessions it arranged or contributed to, the documents it published, and the credits that name it. */
export default async function OrganizationPage({ params }: Route<"organization">) {
  const body = corpus.get("organizations", buildId({ kind: "organization", ...(await params) }));
  const involvement = findInvolvement(corpus, body.id);
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
      </PageHeader>
      <SessionList title="Organized" sessions={withEvent(involvement.organized)} />
      <SessionList title="Co-organized" sessions={withEvent(involvement.coOrganized)} />
      <SessionList title="Contributed to" sessions={withEvent(involvement.contributed)} />
      <DocumentList id="published" title="Published" documents={findPublished(corpus, body.id)} />
      {involvement.credits.length === 0 ? null : (
        <Section id="credited" title="People credited with it">
          <CreditHistory
            named
            entries={involvement.credits.map((entry) => ({
              ...entry,
              event: corpus.get("events", entry.session.event),
            }))}
          />
        </Section>
      )}
      <PageFoot id={body.id} />
    </div>
  );
}
