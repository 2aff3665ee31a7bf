import { NameIndex } from "#components/page/name-index";
import { PageHeader } from "#components/page/page-header";
import { findCredits, findLastAffiliation, findPeople } from "#lib/corpus/people/participation";
import { findInterviews, findQuotations } from "#lib/corpus/people/attribution";
import { buildPath } from "#lib/address/permalink";
import { sortKey } from "#lib/records/person";
import { shortLabelOfEvent } from "#lib/records/label";
import { corpus } from "../../_parts/built";
import { buildMetadata } from "../../_parts/metadata";
import { whereShown } from "../../_parts/ways";

export const metadata = buildMetadata({
  title: "People",
  description: "Everybody whom the reports name with a role: moderators, rapporteurs, speakers and panellists.",
  path: "/people/",
});

/** The index of names. */
function PeoplePage() {
  const people = findPeople(corpus);
  const entries = people.map((person) => ({
    to: buildPath(person.id),
    name: person.name,
    sortKey: sortKey(person),
    about: findLastAffiliation(corpus, person.id),
    notes: [
      ...findCredits(corpus, person.id).map(
        ({ credit, session }) =>
          `${credit.label}, ${session.label}, ${shortLabelOfEvent(corpus.get("events", session.event))}`,
      ),
      ...findInterviews(corpus, person.id).map(() => "Interviewed"),
      ...findQuotations(corpus, person.id)
        .slice(0, 1)
        .map(() => "Quoted"),
    ],
  }));
  return (
    <div className="page">
      <PageHeader title="People">
        <p className="standfirst">
          {people.length} people whom the documents name with a role, quote or interview. A name leads to everything it
          is credited with. Beside it stand the post and affiliation as last printed, then the parts taken.
        </p>
      </PageHeader>
      <NameIndex entries={entries} />
    </div>
  );
}

export default whereShown("/people/", PeoplePage);
