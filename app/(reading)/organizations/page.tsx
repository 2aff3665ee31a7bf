import { NameIndex } from "#components/page/name-index";
import { PageHeader } from "#components/page/page-header";
import { findPublished } from "#lib/corpus/document";
import { findInvolvement, findOrganizations } from "#lib/corpus/people/participation";
import { buildPath } from "#lib/address/permalink";
import { corpus } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";
import { whereShown } from "../../_parts/ways";

export const metadata = buildMetadata({
  title: "Organizations",
  description:
    "Bodies that organized or contributed to a session, published a document, or to which somebody credited is affiliated.",
  path: "/organizations/",
});

function notesOf(id: string): string[] {
  const involvement = findInvolvement(corpus, id);
  const arranged = involvement.organized.length + involvement.coOrganized.length;
  const counts: [number, string, string][] = [
    [arranged, "session arranged", "sessions arranged"],
    [involvement.contributed.length, "contribution", "contributions"],
    [findPublished(corpus, id).length, "document published", "documents published"],
    [involvement.credits.length, "credit", "credits"],
  ];
  return counts
    .filter(([count]) => count > 0)
    .map(([count, one, several]) => `${count} ${count === 1 ? one : several}`);
}

/** The index of organizations. */
function OrganizationsPage() {
  const entries = findOrganizations(corpus).map((body) => ({
    to: buildPath(body.id),
    name: body.acronym === undefined ? body.name : `${body.name} (${body.acronym})`,
    sortKey: body.name,
    notes: notesOf(body.id),
  }));
  return (
    <div className="page">
      <PageHeader title="Organizations">
        <p className="standfirst">
          Bodies that organized or contributed to a session, that published a document, or whose people are credited.
          Names are those that the documents print.
        </p>
      </PageHeader>
      <NameIndex entries={entries} />
    </div>
  );
}

export default whereShown("/organizations/", OrganizationsPage);
