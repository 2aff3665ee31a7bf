import { NameIndex } from "#components/page/name-index";
import { PageHeader } from "#components/page/page-header";
import { buildAnchored } from "#lib/address/anchor";
import { buildPartPath } from "#lib/address/page-path";
import { buildPath } from "#lib/address/permalink";
import { findInterviews, findQuotations } from "#lib/corpus/people/attribution";
import { findCredits, findLastAffiliation, findPeople } from "#lib/corpus/people/participation";
import { partPeople } from "#lib/corpus/people/parts";
import { shortLabelOfEvent } from "#lib/records/label";
import { type Person, sortKey } from "#lib/records/people/person";
import { initialOf } from "#lib/text/initial";
import { corpus } from "../built";
import { buildMetadata } from "../metadata";
import "../../styles/names.css";

const list = "/people/";
const parts = partPeople(corpus);

const initialOfPerson = (person: Person) => initialOf(sortKey(person), corpus.site.languages[0]);

/* Each letter with the page on which its names are. */
const letters = parts.flatMap((people, at) =>
  [...new Set(people.map(initialOfPerson))].map((letter) => ({
    letter,
    to: buildAnchored(buildPartPath({ list, part: at + 1 }), letter),
  })),
);

/** The metadata of a page of the index. */
export function buildPeopleMetadata(part: number) {
  return buildMetadata({
    title: part === 1 ? "People" : `People, part ${part}`,
    description: `Everybody whom the reports name with a role: moderators, rapporteurs, speakers and panellists${part === 1 ? "" : `, part ${part}`}.`,
    path: buildPartPath({ list, part }),
  });
}

/** A page of the index of names; one that is long is parted at letters. */
export function PeopleIndex({ part }: { part: number }) {
  return (
    <div className="page">
      <PageHeader title="People">
        <p className="standfirst">
          {findPeople(corpus).length} people whom the documents name with a role, quote or interview. A name leads to
          everything it is credited with. Beside it stand the post and affiliation as last printed, then the parts
          taken.
        </p>
      </PageHeader>
      <NameIndex entries={(parts[part - 1] ?? []).map(describePerson)} letters={letters} />
    </div>
  );
}

function describePerson(person: Person) {
  return {
    to: buildPath(person.id),
    name: person.name,
    lang: person.lang,
    initial: initialOfPerson(person),
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
  };
}
