import type { Metadata } from "next";
import { CreditHistory } from "#components/credit-history";
import { Neighbours } from "#components/neighbours";
import { Opener } from "#components/opener";
import { Permalink } from "#components/permalink";
import { Trail } from "#components/trail";
import { getEvent, getPerson } from "#lib/corpus/get";
import { neighboursOf } from "#lib/corpus/neighbours";
import { findCredits, findPeople } from "#lib/corpus/participation";
import { buildPath } from "#lib/records/permalink";
import { buildMetadata } from "../../metadata";

interface Props {
  params: Promise<{ person: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return findPeople().map((person) => ({ person: person.id.split("/").at(-1) ?? "" }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const person = getPerson(`people/${(await params).person}`);
  const [first] = findCredits(person.id);
  return buildMetadata({
    title: person.name,
    description: first === undefined ? person.name : `Credited as “${first.credit.printed}”.`,
    path: buildPath(person.id),
  });
}

/** A person: everything they are credited with, as printed. */
export default async function PersonPage({ params }: Props) {
  const person = getPerson(`people/${(await params).person}`);
  const entries = findCredits(person.id).map((entry) => ({ ...entry, event: getEvent(entry.session.event) }));
  const others = person.names.filter((name) => name !== person.name);
  const { previous, next } = neighboursOf(findPeople(), findPeople().find((each) => each.id === person.id) ?? person);
  const toNeighbour = (each: typeof previous) => (each === undefined ? undefined : { to: buildPath(each.id), label: each.name });
  return (
    <div className="page">
      <Trail steps={[{ to: "/people/", label: "People" }]} here={person.name} />
      <Opener title={person.name}>
        {others.length === 0 ? null : <p className="standfirst">Also printed as {others.join(", ")}.</p>}
        <Permalink id={person.id} of={person.name} />
      </Opener>
      <CreditHistory entries={entries} />
      <Neighbours of="Other people" previous={toNeighbour(previous)} next={toNeighbour(next)} />
    </div>
  );
}
