import { NameGroups } from "#components/page/name-groups";
import { NameIndex } from "#components/page/name-index";
import { PageHeader } from "#components/page/page-header";
import { findPublished } from "#lib/corpus/document";
import { type BodyGroup, findBodyGroups } from "#lib/corpus/people/body-kind";
import { findInvolvement } from "#lib/corpus/people/participation";
import { formatNumberOf } from "#lib/text/count";
import type { Organization } from "#lib/records/people/organization";
import { initialOf } from "#lib/text/initial";
import { buildPath } from "#lib/address/permalink";
import { corpus } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";
import { whereShown } from "../../_parts/ways";
import "../../styles/names.css";
import "../../styles/organizations.css";

export const metadata = buildMetadata({
  title: "Organizations",
  description:
    "Bodies that organized or contributed to a session, published a document, or to which somebody credited is affiliated.",
  path: "/organizations/",
});

/* The group of bodies whose kind is not given: its anchor, and what it is called where others have one. */
const unsorted = { id: "kind-not-given", title: "Kind not given" };

function notesOf(id: string): string[] {
  const { organized, coOrganized, contributed, credits } = findInvolvement(corpus, id);
  const people = new Set(credits.map(({ credit }) => credit.person)).size;
  const counts: [number, string, string][] = [
    [organized.length, "session organized", "sessions organized"],
    [coOrganized.length, "session co-organized", "sessions co-organized"],
    [contributed.length, "contribution", "contributions"],
    [findPublished(corpus, id).length, "document published", "documents published"],
    [people, "person credited", "people credited"],
  ];
  return counts.filter(([count]) => count > 0).map(([count, label, plural]) => formatNumberOf(count, label, plural));
}

function describeBody(body: Organization) {
  return {
    to: buildPath(body.id),
    name: body.acronym === undefined ? body.name : `${body.name} (${body.acronym})`,
    initial: initialOf(body.name, corpus.site.languages[0]),
    notes: notesOf(body.id),
  };
}

function describeGroup({ kind, organizations }: BodyGroup) {
  return {
    id: kind?.id ?? unsorted.id,
    title: kind?.plural ?? unsorted.title,
    explanation: kind?.explanation,
    entries: organizations.map(describeBody),
  };
}

/** The index of organizations: by kind where the portal gives any, else by letter. */
function OrganizationsPage() {
  const groups = findBodyGroups(corpus);
  const isSorted = groups.some(({ kind }) => kind !== undefined);
  return (
    <div className="page">
      <PageHeader title="Organizations">
        <p className="standfirst">
          Bodies that organized or contributed to a session, that published a document, or whose people are credited.
          Names are those that the documents print.
          {isSorted
            ? " What kind of body each is, is the portal’s reading, unless its page quotes the words that say so."
            : ""}
        </p>
      </PageHeader>
      {isSorted ? (
        <NameGroups name="Kinds of body" groups={groups.map(describeGroup)} />
      ) : (
        <NameIndex entries={groups.flatMap(({ organizations }) => organizations.map(describeBody))} />
      )}
    </div>
  );
}

export default whereShown("/organizations/", OrganizationsPage);
