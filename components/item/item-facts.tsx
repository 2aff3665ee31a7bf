import { paragraphNumberOf } from "#lib/address/paragraph";
import { Fragment } from "react";
import type { Document } from "#lib/records/document";
import { buildId, type Vocabulary } from "#lib/address/identifier";
import { type Instrument, labelOfInstrument } from "#lib/records/facts/instrument";
import type { Organization } from "#lib/records/people/organization";
import { buildContextPath, buildPath } from "#lib/address/permalink";
import type { Recommendation } from "#lib/records/recommendation";
import type { Term } from "#lib/records/term";
import { languageProps } from "#lib/text/language";
import { Fact, FactList } from "#components/page/fact";
import { Link } from "#components/page/link";
import type { Kind } from "#lib/records/kind";
import type { Session } from "#lib/records/session";
import { SessionFacts } from "./session-facts";

/** What must be known with a recommendation's words: where they stand, whose they are, what status they have. */
export interface ItemContext {
  item: Recommendation;
  containerTitle: string;
  containerName: string;
  document: Document;
  publisher: Organization;
  cites: Instrument[];
  asked: Term[];
  topics: Term[];
  /** The session that it came of, where there is one, and the portal's roles. */
  session: Session | undefined;
  roles: readonly Kind[];
}

/** The facts beside a recommendation: {@link ItemContext} as a list. */
export function ItemFacts({ item, containerTitle, containerName, ...context }: ItemContext) {
  const { document, publisher, cites, asked, topics, session, roles } = context;
  const paragraph = paragraphNumberOf(item.paragraph);
  return (
    <dl className="facts">
      <Fact label="In">
        <Link to={buildContextPath(item.id)}>{containerTitle}</Link>, {containerName}
      </Fact>
      <Surroundings item={item} />
      <Fact label="Document">
        <Link to={buildPath(item.paragraph)} lang={document.lang}>
          {document.title}, ¶{paragraph}
        </Link>
      </Fact>
      <Fact label="Published by">
        <Link to={buildPath(publisher.id)}>{publisher.name}</Link>
      </Fact>
      <Fact label="Status">{document.standing.long}</Fact>
      <Terms label="Asked" vocabulary="addressees" terms={asked} note="The portal’s reading, not the publisher’s." />
      <Terms label="Topics" vocabulary="topics" terms={topics} note="The portal’s terms, not the publisher’s." />
      <FactList
        label="Cites"
        values={cites.map((each) => ({
          key: each.id,
          value: <Link to={buildPath(each.id)}>{labelOfInstrument(each)}</Link>,
        }))}
      />
      {session === undefined ? null : <SessionFacts session={session} roles={roles} />}
    </dl>
  );
}

/* What stands around an item in its document: the heading above it, what introduces it, and the rest of its row. */
function Surroundings({ item: { heading, leadIn, leadInLang, row = [] } }: Pick<ItemContext, "item">) {
  return (
    <>
      <Fact label="Under the heading">{heading}</Fact>
      <Fact label="Introduced by">
        {leadInLang === undefined ? quote(leadIn) : <span {...languageProps(leadInLang)}>{quote(leadIn)}</span>}
      </Fact>
      <FactList
        label="In the same row"
        values={row.map(({ heading: head, text }, at) => ({
          key: `${at}`,
          value: head === undefined ? text : `${head}: ${text}`,
        }))}
      />
    </>
  );
}

function quote(words: string | undefined): string | undefined {
  return words === undefined ? undefined : `“${words}”`;
}

interface TermsProps {
  label: string;
  vocabulary: Vocabulary;
  terms: Term[];
  note: string;
}

function Terms({ label, vocabulary, terms, note }: TermsProps) {
  if (terms.length === 0) return null;
  return (
    <Fact label={label}>
      {terms.map(({ id, label: name }, at) => (
        <Fragment key={id}>
          {at === 0 ? "" : ", "}
          <Link to={buildPath(buildId({ kind: "term", vocabulary, term: id }))}>{name}</Link>
        </Fragment>
      ))}{" "}
      <span className="sourced">{note}</span>
    </Fact>
  );
}
