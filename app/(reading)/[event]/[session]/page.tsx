import type { ComponentProps } from "react";
import { buildAnchored } from "#lib/address/anchor";
import { joinNames, lastNameOf } from "#lib/address/name";
import { Account, anchorOfHeading } from "#components/session/account";
import { Contents } from "#components/navigation/contents";
import { Item } from "#components/item/item";
import { CreditList } from "#components/session/credit-list";
import { FaultNotes } from "#components/page/fault-notes";
import { Link } from "#components/page/link";
import { Neighbours } from "#components/navigation/neighbours";
import { PageHeader } from "#components/page/page-header";
import { Permalink } from "#components/page/permalink";
import { SessionTime } from "#components/session/session-time";
import { formatTerms } from "#lib/corpus/filter/term";
import { findKind } from "#lib/records/kind";
import { describeCode } from "#lib/corpus/code";
import { findCorrections } from "#lib/corpus/item/corrections";
import { neighboursOf } from "#lib/corpus/index/neighbours";
import { homeOf } from "#lib/corpus/part";
import { findAccount, findItems, findSessions } from "#lib/corpus/session";
import { buildPath } from "#lib/address/permalink";
import { labelBesideTitle } from "#lib/records/label";
import type { Recommendation } from "#lib/records/recommendation";
import type { Session } from "#lib/records/session";
import { markAccount } from "../../../_parts/acronyms";
import { corpus } from "../../../_parts/built";
import { findFaultsIn } from "../../../_parts/faults";
import { ReadingNote } from "../../../_parts/lists/reading-note";
import { OtherAccounts } from "../../../_parts/item/other-accounts";
import { PageFoot } from "../../../_parts/page-foot";
import { buildMetadata, cutDescription } from "../../../_parts/metadata";
import { onlyWanted } from "../../../_parts/wanted";
import "../../../styles/cite.css";
import "../../../styles/document.css";
import type { Route } from "../../../_parts/route";

export const dynamicParams = false;

function listParams() {
  return corpus.records.sessions.map((session) => ({
    event: session.event,
    session: lastNameOf(session.id),
  }));
}

export const generateStaticParams = () => onlyWanted(listParams());

async function readParams({ params }: Route<"event" | "session">) {
  const { event, session } = await params;
  return { event: corpus.get("events", event), session: corpus.get("sessions", joinNames([event, session])) };
}

export async function generateMetadata(props: Route<"event" | "session">) {
  const { event, session } = await readParams(props);
  const first = findAccount(corpus, session).find(({ type }) => type !== "heading");
  return buildMetadata({
    title: [...new Set([session.title, labelBesideTitle(session)]), event.label].join(", "),
    description: cutDescription(first?.text ?? session.title),
    path: buildPath(session.id),
    id: session.id,
  });
}

/** A session: who took part, what was said, what was recommended. */
export default async function SessionPage(props: Route<"event" | "session">) {
  const { event, session } = await readParams(props);
  const document = corpus.get("documents", session.document);
  const home = buildPath(homeOf(document, findAccount(corpus, session)[0]));
  const faults = findFaultsIn(session, findAccount(corpus, session));
  const named = `${session.label}, ${event.label}`;
  return (
    <article className="page session">
      <PageHeader
        steps={[{ to: buildPath(event.id), label: event.label }]}
        here={session.label}
        label={labelBesideTitle(session)}
        title={session.title}
        lang={session.lang}
      >
        <Permalink id={session.id} of={named} code={describeCode(corpus, session.id)} />
        <SessionTime session={session} timeZone={event.timeZone} />
        <CreditList session={session} roles={corpus.site.kinds.roles} />
      </PageHeader>
      <FaultNotes faults={faults.head} />
      <SessionAccount
        session={session}
        lang={document.lang}
        documentPath={home}
        named={named}
        faults={faults.byBlock}
      />
      <Source session={session} home={home} />
      {session.recommendations.length === 0 ? null : <ReadingNote />}
      <OtherAccounts session={session} />
      <PageFoot id={session.id} cite={named}>
        <Neighbours
          of="Other sessions"
          {...neighboursOf(findSessions(corpus, session.event), session)}
          describe={describeNeighbour}
        />
      </PageFoot>
    </article>
  );
}

/** The document that has the account, and how far its words bind. */
function Source({ session, home }: { session: Session; home: string }) {
  const document = corpus.get("documents", session.document);
  return (
    <p className="source">
      From the{" "}
      <Link to={buildAnchored(home, lastNameOf(session.id))} lang={document.lang}>
        {document.title}
      </Link>
      . {document.standing.long}
    </p>
  );
}

interface AccountProps extends Pick<ComponentProps<typeof Account>, "documentPath" | "faults"> {
  session: Session;
  named: string;
  lang: string | undefined;
}

function SessionAccount({ session, named, lang, ...others }: AccountProps) {
  const blocks = findAccount(corpus, session);
  const headings = blocks.filter(({ type }) => type === "heading");
  const items = findItems(corpus, session);
  const marked = markAccount(corpus.get("documents", session.document), { blocks, items });
  return (
    <section className="account" aria-labelledby="account">
      <h2 className="visually-hidden" id="account">
        Account of the session
      </h2>
      {headings.length > 1 ? <Contents blocks={headings} lang={lang} anchorOf={anchorOfHeading} /> : null}
      <Account
        {...marked}
        itemOf={(item) => <SessionItem key={item.id} item={item} named={named} />}
        heading={headings.length === 0 && items[0] !== undefined ? nameKind(items[0].kind) : undefined}
        lang={lang}
        {...others}
      />
    </section>
  );
}

function SessionItem({ item, named }: { item: Recommendation; named: string }) {
  return (
    <Item
      item={item}
      anchor={lastNameOf(item.id)}
      named={named}
      code={describeCode(corpus, item.id)}
      terms={formatTerms(corpus, item)}
      former={findCorrections(corpus, item.id).map(({ from }) => from)}
    />
  );
}

function nameKind(id: string): string {
  return findKind(corpus.site.kinds["list-kinds"], id).plural;
}

function describeNeighbour(session: Session) {
  const label = labelBesideTitle(session);
  return {
    to: buildPath(session.id),
    label,
    ...(session.title === label ? {} : { title: session.title, lang: session.lang }),
  };
}
