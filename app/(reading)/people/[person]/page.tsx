import { buildId } from "#lib/address/identifier";
import { lastNameOf } from "#lib/address/name";
import { CreditHistory } from "#components/session/credit-history";
import { Neighbours } from "#components/navigation/neighbours";
import { PageHeader } from "#components/page/page-header";
import { Section } from "#components/page/section";
import { Link } from "#components/page/link";
import { Permalink } from "#components/page/permalink";
import { QuotationList } from "#components/document/quotation-list";
import { describeCode } from "#lib/corpus/code";
import { neighboursOf } from "#lib/corpus/index/neighbours";
import { findCredits, findPeople } from "#lib/corpus/people/participation";
import { findInterviews, findQuotations } from "#lib/corpus/people/attribution";
import { buildPath } from "#lib/address/permalink";
import { corpus, getCitation } from "../../../_parts/built";
import { listParts, parsePart } from "../../../_parts/lists/parts";
import { buildPeopleMetadata, PeopleIndex } from "../../../_parts/lists/people-index";
import { partPeople } from "#lib/corpus/people/parts";
import { PageFoot } from "../../../_parts/page-foot";
import { buildMetadata } from "../../../_parts/metadata";
import { onlyWanted } from "../../../_parts/wanted";
import "../../../styles/cite.css";
import "../../../styles/document.css";
import "../../../styles/quotations.css";
import type { Route } from "../../../_parts/route";

export const dynamicParams = false;

function listParams() {
  // The parts of the index have their addresses beside those of the people.
  const parts = listParts(partPeople(corpus).length).flat();
  return [...findPeople(corpus).map((person) => lastNameOf(person.id)), ...parts].map((person) => ({ person }));
}

export const generateStaticParams = () => onlyWanted(listParams());

export async function generateMetadata({ params }: Route<"person">) {
  const part = parsePart([(await params).person]);
  if (part > 1) return buildPeopleMetadata(part);
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
export default async function PersonPage({ params }: Route<"person">) {
  const part = parsePart([(await params).person]);
  if (part > 1) return <PeopleIndex part={part} />;
  const person = corpus.get("people", buildId({ kind: "person", ...(await params) }));
  const entries = findCredits(corpus, person.id).map((entry) => ({
    ...entry,
    event: corpus.get("events", entry.session.event),
  }));
  const others = person.names.filter((name) => name !== person.name);
  return (
    <div className="page">
      <PageHeader steps={[{ to: "/people/", label: "People" }]} title={person.name} lang={person.lang}>
        {others.length === 0 ? null : <p className="standfirst">Also printed as {others.join(", ")}.</p>}
        <Permalink id={person.id} of={person.name} />
      </PageHeader>
      {entries.length === 0 ? null : (
        <Section id="credited" title="In sessions">
          <CreditHistory entries={entries} />
        </Section>
      )}
      <Attributions person={person.id} />
      <PageFoot id={person.id}>
        <Neighbours
          of="Other people"
          {...neighboursOf(findPeople(corpus), person)}
          describe={(each) => ({ to: buildPath(each.id), label: each.name })}
        />
      </PageFoot>
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
        <Section id="interviewed" title="Interviewed">
          <ul className="plain">
            {interviews.map((interview) => (
              <li key={interview.id}>
                <Link to={buildPath(interview.id)}>{corpus.get("documents", interview.document).title}</Link>, as “
                {interview.with.printed}”
              </li>
            ))}
          </ul>
        </Section>
      )}
      {quotations.length === 0 ? null : (
        <Section id="quoted" title="Quoted">
          <QuotationList
            quotations={quotations}
            documentOf={(id) => corpus.get("documents", id)}
            codeOf={(id) => describeCode(corpus, id)}
            citationOf={getCitation}
          />
        </Section>
      )}
    </>
  );
}
