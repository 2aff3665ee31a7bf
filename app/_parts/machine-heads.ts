import type { MachineHead } from "#components/page/machine-head";
import { formatReference } from "#lib/citation/formats/text";
import { findCited } from "#lib/corpus/instrument";
import { getDocument, getEvent, getPerson, getRecommendation, getSession } from "#lib/corpus/get";
import { getPart } from "#lib/corpus/part";
import { findCredits } from "#lib/corpus/participation";
import { records } from "#lib/corpus/records";
import { findItems, findSessions } from "#lib/corpus/session";
import { findTermItems, findTermsOf, getTerm } from "#lib/corpus/term";
import { formatCoins } from "#lib/metadata/tags/coins";
import { buildDublinCore, dublinCoreSchemas } from "#lib/metadata/tags/dublin-core";
import { buildFeedPath } from "#lib/address/feed-path";
import { buildHighwire } from "#lib/metadata/tags/highwire";
import { buildBreadcrumb, buildGraph, formatJsonLd, type Step } from "#lib/metadata/json-ld/graph";
import { describeEvent, describeSession } from "#lib/metadata/json-ld/event";
import { describeDocument, describeItem, describePart } from "#lib/metadata/json-ld/item";
import { describePerson } from "#lib/metadata/json-ld/person";
import { describeTermInFull } from "#lib/metadata/json-ld/term";
import { buildOembedLink } from "#lib/metadata/feeds/oembed";
import { buildSignposting, type Signposted } from "#lib/metadata/tags/signposting";
import { buildId, parseId, type Vocabulary } from "#lib/address/identifier";
import { labelOfEvent, labelOfItem, labelOfSession } from "#lib/records/label";
import { buildPath } from "#lib/address/permalink";
import { absoluteUrl } from "#lib/address/site";
import { nobodyNamed } from "#lib/records/term";
import type { Thing } from "schema-dts";
import { getCited } from "./citables";

/** Builds what machines read in the page of an identifier; an identifier without a page of its own, or of a fact, has nothing. */
export function buildMachineHead(id: string): MachineHead | undefined {
  const parts = parseId(id);
  switch (parts?.kind) {
    case "event":
      return ofEvent(id);
    case "session":
      return ofSession(id);
    case "recommendation":
      return ofRecommendation(id);
    case "wording":
      return ofItem(
        id,
        [...stepsToSession(getCited(id).cited.about?.id ?? ""), { to: buildPath(id), label: getCited(id).cited.title }],
        [],
      );
    case "document":
      return ofDocument(id);
    case "part":
      return ofPart(id, `documents/${parts.document}`, parts.part);
    case "person":
      return ofPerson(id);
    case "term":
      return ofTerm(parts.vocabulary, parts.term);
    default:
      return undefined;
  }
}

function buildCoins(ids: readonly string[]): string[] {
  return ids.map((id) => formatCoins(getCited(id).item));
}

function ofEvent(id: string): MachineHead {
  const event = getEvent(id);
  const sessions = findSessions(id).map((session) => session.id);
  const head = compose(describeEvent(event, findSessions(id), absoluteUrl), stepsToEvent(id), {
    id,
    type: "Event",
    items: sessions,
    described: true,
  });
  const isFed = records.recommendations.some((item) => item.event === id);
  return { ...(isFed ? withFeed(head, id, labelOfEvent(event)) : head), coins: buildCoins([id, ...sessions]) };
}

function ofSession(id: string): MachineHead {
  const session = getSession(id);
  const items = findItems(session).map((item) => item.id);
  const head = compose(describeSession(session, getEvent(session.event), absoluteUrl), stepsToSession(id), {
    id,
    type: "Event",
    items,
    collection: session.event,
    described: true,
  });
  // COinS beat the tags in Zotero, so a page has the one or the other: a choice of the session and its items, or the session alone.
  return items.length === 0 ? withItemTags(head, id, session.document) : { ...head, coins: buildCoins([id, ...items]) };
}

function ofRecommendation(id: string): MachineHead {
  const item = getRecommendation(id);
  const [document, part = ""] =
    item.session === undefined ? [item.document, item.place.slice(item.document.length + 1)] : [""];
  const steps = item.session === undefined ? stepsToPart(document, part) : stepsToSession(item.session);
  return ofItem(id, [...steps, { to: buildPath(id), label: labelOfItem(item) }], findTermsOf(item, "topics"));
}

function ofItem(id: string, steps: readonly Step[], topics: Parameters<typeof describeItem>[2]["topics"]): MachineHead {
  const { cited, item } = getCited(id);
  const cites = cited.kind === "recommendation" && cited.paragraph !== undefined ? findCited(cited.paragraph) : [];
  const whole = parseId(id);
  // A wording is none of the items of its session, but stands in a document.
  const collection = whole?.kind === "recommendation" ? whole.holder : cited.source?.document.id;
  const head = compose(describeItem(cited, item, { topics, cites }, absoluteUrl), steps, {
    id,
    type: "CreativeWork",
    collection,
    described: true,
  });
  return withItemTags(head, id, cited.source?.document.id);
}

function ofDocument(id: string): MachineHead {
  const { cited, item } = getCited(id);
  const document = getDocument(id);
  const items = document.parts.map(({ name }) => `${id}/${name}`);
  // A document in full is as heavy as a page may be: no second way to say the same, and its trail is short.
  const head = compose(describeDocument(cited, item, absoluteUrl), items.length === 0 ? [] : stepsToDocument(id), {
    id,
    type: "Report",
    items,
    described: true,
  });
  return items.length === 0 ? { ...head, tags: buildHighwire(item, cited.event) } : withItemTags(head, id, undefined);
}

function ofPart(id: string, document: string, name: string): MachineHead {
  const { title } = getPart(getDocument(document), name);
  const quotations = records.quotations.filter((quotation) => quotation.id.startsWith(`${id}#`));
  const items = records.recommendations.filter((item) => item.place === id).map((item) => item.id);
  const head = compose(describePart({ id, title, document, quotations }, absoluteUrl), stepsToPart(document, name), {
    id,
    type: "CreativeWork",
    items,
    collection: document,
    described: false,
  });
  return { ...head, coins: buildCoins([...items, ...quotations.map((quotation) => quotation.id)]) };
}

function ofPerson(id: string): MachineHead {
  const person = getPerson(id);
  // Who moderated a session or reported on it did not perform in it.
  const sessions = [
    ...new Set(
      findCredits(id)
        .filter(({ credit }) => credit.role !== "moderator" && credit.role !== "rapporteur")
        .map(({ session }) => session),
    ),
  ];
  const steps = [
    { to: "/people/", label: "People" },
    { to: buildPath(id), label: person.name },
  ];
  return compose(describePerson(person, sessions, absoluteUrl), steps, { id, type: "Person", described: false });
}

function ofTerm(vocabulary: Vocabulary, name: string): MachineHead {
  const term = getTerm(vocabulary, name);
  const id = buildId({ kind: "term", vocabulary, term: name });
  const steps = [
    { to: `/${vocabulary}/`, label: vocabulary === "topics" ? "Topics" : "Addressees" },
    { to: buildPath(id), label: term.label },
  ];
  const head = compose(describeTermInFull(vocabulary, term, absoluteUrl), steps, {
    id,
    type: "DefinedTerm",
    described: false,
  });
  const items = findTermItems(vocabulary, name);
  return {
    ...(items.length === 0 || name === nobodyNamed.id ? head : withFeed(head, id, term.label)),
    coins: buildCoins(items.map((item) => item.id)),
  };
}

function compose(thing: Thing, steps: readonly Step[], signposted: Signposted): MachineHead {
  const links = [
    ...buildSignposting(signposted, absoluteUrl),
    ...(signposted.described ? [buildOembedLink(signposted.id, absoluteUrl)] : []),
  ];
  const trail = steps.length === 0 ? [] : [buildBreadcrumb(steps, absoluteUrl)];
  return { tags: [], links, jsonLd: formatJsonLd(buildGraph([thing, ...trail])), coins: [] };
}

function withFeed(head: MachineHead, id: string, title: string): MachineHead {
  const parts = parseId(id);
  const feed = parts === undefined ? undefined : buildFeedPath(parts);
  return feed === undefined
    ? head
    : {
        ...head,
        links: [...head.links, { rel: "alternate", type: "application/atom+xml", title, href: absoluteUrl(feed) }],
      };
}

function withItemTags(head: MachineHead, id: string, whole: string | undefined): MachineHead {
  const { cited, item } = getCited(id);
  const dublinCore = buildDublinCore(item, {
    whole: whole === undefined ? undefined : absoluteUrl(buildPath(whole)),
    citation: formatReference(cited, absoluteUrl),
  });
  return {
    ...head,
    tags: [...buildHighwire(item, cited.event), ...dublinCore],
    links: [...dublinCoreSchemas, ...head.links],
  };
}

function stepsToEvent(id: string): Step[] {
  return [{ to: buildPath(id), label: labelOfEvent(getEvent(id)) }];
}

function stepsToSession(id: string): Step[] {
  const session = getSession(id);
  return [...stepsToEvent(session.event), { to: buildPath(id), label: labelOfSession(session) }];
}

function stepsToDocument(id: string): Step[] {
  return [
    { to: "/documents/", label: "Documents" },
    { to: buildPath(id), label: getDocument(id).title },
  ];
}

function stepsToPart(document: string, name: string): Step[] {
  return [
    ...stepsToDocument(document),
    { to: buildPath(`${document}/${name}`), label: getPart(getDocument(document), name).title },
  ];
}
