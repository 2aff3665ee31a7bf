import { buildId } from "#lib/address/identifier";
import { lastNameOf } from "#lib/address/name";
import type { Metadata } from "next";
import { CreditHistory } from "#components/session/credit-history";
import { Neighbours } from "#components/page/neighbours";
import { Opener } from "#components/page/opener";
import { Link } from "#components/page/link";
import { Permalink } from "#components/page/permalink";
import { QuotationList } from "#components/document/quotation-list";
import { Trail } from "#components/page/trail";
import { findCode } from "#lib/corpus/code";
import { neighboursOf } from "#lib/corpus/neighbours";
import { findCredits, findPeople } from "#lib/corpus/participation";
import { findInterviews, findQuotations } from "#lib/corpus/attribution";
import { buildPath } from "#lib/address/permalink";
import { corpus, getCitation } from "../../../_parts/built";
import { ForMachines } from "../../../_parts/for-machines";
import { LedgerNotes } from "../../../_parts/ledger-notes";
import { buildMetadata } from "../../../_parts/metadata";
import "../../../styles/cite.css";
import "../../../styles/document.css";

interface Props {
  params: Promise<{ person: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return findPeople(corpus).map((person) => ({ person: lastNameOf(person.id) }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const person = corpus.get("people", buildId({ kind: "person", ...(await params) }));
  const [first] = findCredits(corpus, person.id);
  return buildMetadata({
    title: person.name,
    description:
      first === undefined ? `Quoted or interviewed: ${person.name}.` : `Credited as “${first.credit.printed}”.`,
    path: buildPath(person.id),
  });
}

/** A person: everything they are credited with, as printed. */
export default async function PersonPage({ params }: Props) {
  const person = corpus.get("people", buildId({ kind: "person", ...(await params) }));
  const entries = findCredits(corpus, person.id).map((entry) => ({
    ...entry,
    event: corpus.get("events", entry.session.event),
  }));
  const others = person.names.filter((name) => name !== person.name);
  const { previous, next } = neighboursOf(
    findPeople(corpus),
    findPeople(corpus).find((each) => each.id === person.id) ?? person,
  );
  const toNeighbour = (each: typeof previous) =>
    each === undefined ? undefined : { to: buildPath(each.id), label: each.name };
  return (
    <div className="page">
      <Trail steps={[{ to: "/people/", label: "People" }]} here={person.name} />
      <Opener title={person.name}>
        {others.length === 0 ? null : <p className="standfirst">Also printed as {others.join(", ")}.</p>}
        <Permalink id={person.id} of={person.name} />
      </Opener>
      {entries.length === 0 ? null : <CreditHistory entries={entries} />}
      <Attributions person={person.id} />
      <LedgerNotes page={buildPath(person.id)} />
      <Neighbours of="Other people" previous={toNeighbour(previous)} next={toNeighbour(next)} />
      <ForMachines id={person.id} />
    </div>
  );
}

/** What a document has of somebody beside their part in a session: interviews and quotations. */
function Attributions({ person }: { person: string }) {
  const interviews = findInterviews(corpus, person);
  const quotations = findQuotations(corpus, person);
  return (
    <>
      {interviews.length === 0 ? null : (
        <section aria-labelledby="interviewed">
          <h2 id="interviewed">Interviewed</h2>
          <ul className="plain">
            {interviews.map((interview) => (
              <li key={interview.id}>
                <Link to={buildPath(interview.id)}>{corpus.get("documents", interview.document).title}</Link>, as “
                {interview.with.printed}”
              </li>
            ))}
          </ul>
        </section>
      )}
      {quotations.length === 0 ? null : (
        <section aria-labelledby="quoted">
          <h2 id="quoted">Quoted</h2>
          <QuotationList
            quotations={quotations}
            titleOf={(id) => corpus.get("documents", id).title}
            codeOf={(id) => findCode(corpus, id)}
            citationOf={getCitation}
          />
        </section>
      )}
    </>
  );
}
