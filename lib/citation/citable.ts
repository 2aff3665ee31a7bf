import { layOutBlock } from "#lib/records/text/lay-out";
import { type ItemLine, layOutLines } from "#lib/records/text/item-line";
import type { Corpus } from "#lib/corpus/corpus";
import { findLocation, formatLocation, type Located } from "#lib/corpus/location";
import { memoize } from "#lib/corpus/index/memoize";
import { buildPartId } from "#lib/address/paragraph";
import { idOfBlock } from "#lib/corpus/part";
import type { Document } from "#lib/records/document";
import type { Event } from "#lib/records/event";
import type { Organization } from "#lib/records/people/organization";
import type { Block, NumberedBlock } from "#lib/records/text/block";
import { formatValue } from "#lib/records/facts/figure";
import { nameOfSession } from "#lib/records/label";
import type { Session } from "#lib/records/session";
import { findPrintedNumbers } from "./paragraph-number";
import { findSpeakers, type Speaker, type Speakers } from "./speaker";
import { uncapitalise } from "#lib/text/capitalise";

/** The kinds of record that can be cited; a person, an instrument or a topic is met in what is cited, and has no words here. */
export const citableKinds = [
  "event",
  "document",
  "part",
  "session",
  "recommendation",
  "wording",
  "quotation",
  "paragraph",
  "figure",
] as const;
export type CitableKind = (typeof citableKinds)[number];

/** Says whether what can be cited has a page of its own, and not only an anchor on one. */
export function hasPage({ kind }: Citable): boolean {
  return kind !== "quotation" && kind !== "paragraph" && kind !== "figure";
}

/** Where a citable record is found; what the records do not hold is absent. */
interface CitableLocation {
  /** The document that holds it, without its text, and who published that; only a conference has none. */
  source?: { document: Omit<Document, "blocks">; publisher: Organization };
  session?: Session | undefined;
  event?: Event | undefined;
  /** Title of the part of the document. */
  part?: string | undefined;
  /** What readers call all that: "Panel 1, 3rd Harbour Forum"; empty for a conference. */
  location: string;
}

/** What a record is and where it is found, as every form of a citation needs it. */
export interface Citable extends CitableLocation {
  kind: CitableKind;
  id: string;
  /** What it is called by itself, and within its location ("recommendation 1"; empty where that says it all). */
  title: string;
  called: string;
  /** Its exact words, where it has any, and the identifier of their numbered paragraph. */
  words?: string;
  paragraph?: string;
  /** The number of the paragraph where its document prints some of its own; `null` before the first of them. */
  printedNumber?: number | null;
  /** Its pieces, where the words are of several. */
  lines?: readonly ItemLine[] | undefined;
  /** The sentence that introduces the list in which it stands, and the session whose item it words again. */
  leadIn?: string | undefined;
  about?: Session | undefined;
  /** The language of what is cited (BCP 47): that of its document, unless it says another. */
  language?: string | undefined;
  /** Who said the words, and how the document prints that, where they are not the document's own. */
  speaker?: Speaker | undefined;
}

/** Lays out the words of a record as they stand in its document, paragraphs apart; undefined where it has none. */
export function layOutWords({ words, lines }: Pick<Citable, "words" | "lines">): string | undefined {
  return lines === undefined ? words : layOutLines(lines);
}

/** Builds all that can be cited, kind by kind, each in the order of the records; once for each corpus. */
export const buildCitables: (corpus: Corpus) => Citable[] = memoize((corpus) => {
  const speakers = findSpeakers(corpus.records);
  return [
    ...buildEvents(corpus),
    ...buildDocuments(corpus),
    ...buildParts(corpus),
    ...buildSessions(corpus),
    ...buildRecommendations(corpus),
    ...buildWordings(corpus),
    ...buildQuotations(corpus, speakers),
    ...buildParagraphs(corpus, speakers),
    ...buildFigures(corpus, speakers),
  ].map((cited) => withPrintedNumber(corpus, cited));
});

const citablesById = memoize((corpus) => new Map(buildCitables(corpus).map((cited) => [cited.id, cited])));

/** Gets what can be cited by its identifier, or throws a RangeError. */
export function getCitable(corpus: Corpus, id: string): Citable {
  const cited = citablesById(corpus).get(id);
  if (cited === undefined) throw new RangeError(`Unexpected identifier "${id}", expected one of what can be cited`);
  return cited;
}

function buildEvents({ records }: Corpus): Citable[] {
  return records.events.map((event) => ({
    kind: "event",
    id: event.id,
    title: event.title.value,
    called: "",
    event,
    location: "",
  }));
}

function buildDocuments(corpus: Corpus): Citable[] {
  return corpus.records.documents.map(({ id, title }) => ({
    kind: "document",
    id,
    title,
    called: "",
    ...withLanguage(findCitableLocation(corpus, { document: id })),
  }));
}

function buildParts(corpus: Corpus): Citable[] {
  return corpus.records.documents.flatMap(({ id, title, parts }) =>
    parts.map((part) => ({
      kind: "part",
      id: buildPartId(id, part.name),
      title: `${part.title}, ${title}`,
      called: "",
      ...withLanguage(findCitableLocation(corpus, { document: id }), part.lang),
      part: part.title,
    })),
  );
}

function buildSessions(corpus: Corpus): Citable[] {
  return corpus.records.sessions.map((session) => ({
    kind: "session",
    id: session.id,
    ...namesOfSession(session),
    ...withLanguage(findCitableLocation(corpus, { document: session.document, session: session.id }), session.lang),
  }));
}

function buildRecommendations(corpus: Corpus): Citable[] {
  return corpus.records.recommendations.map((item) => {
    const label = item.from === undefined ? item.label : `${item.label} of ${item.from}`;
    // Where the item is part of a sentence, that sentence is more than what introduces it.
    const leadIn = item.leadIn?.includes(item.text) === true ? undefined : item.leadIn;
    const { lines } = item;
    return { ...buildItem("recommendation", label, item, findCitableLocation(corpus, item)), leadIn, lines };
  });
}

function buildWordings(corpus: Corpus): Citable[] {
  return corpus.records.wordings.map((item) => {
    const about = corpus.get("sessions", item.session);
    const label = `Wording ${item.number} on ${about.label}`;
    const { document, paragraph } = item;
    return { ...buildItem("wording", label, item, findCitableLocation(corpus, { document, paragraph })), about };
  });
}

function buildQuotations(corpus: Corpus, speakers: Speakers): Citable[] {
  return corpus.records.quotations.map((item) => {
    const label =
      item.by === undefined ? `Quotation (${item.attribution.replace(/\.$/u, "")})` : `Quotation of ${item.by.name}`;
    const speaker = speakers.get(item.paragraph);
    return { ...buildItem("quotation", label, item, findCitableLocation(corpus, item)), speaker };
  });
}

function buildParagraphs(corpus: Corpus, speakers: Speakers): Citable[] {
  return corpus.records.documents.flatMap((document) =>
    document.blocks.filter(isCitable).map((block) => {
      const id = idOfBlock(document, block);
      const item = { id, text: layOutBlock(block), paragraph: id, lang: block.lang };
      const location = findCitableLocation(corpus, { document: document.id, paragraph: id });
      const citable = buildItem("paragraph", `Paragraph ${block.anchor.slice(1)}`, item, location);
      return { ...citable, called: "", speaker: speakers.get(id) };
    }),
  );
}

function buildFigures(corpus: Corpus, speakers: Speakers): Citable[] {
  return corpus.records.figures.map((figure) => {
    const { document, paragraph, words } = figure.stated;
    const label = `Figure (${formatValue(figure)} ${figure.label})`;
    const item = { id: figure.id, text: words, paragraph };
    const location = findCitableLocation(corpus, { document, paragraph });
    return { ...buildItem("figure", label, item, location), speaker: speakers.get(paragraph ?? "") };
  });
}

function findCitableLocation(corpus: Corpus, located: Located): CitableLocation {
  const location = findLocation(corpus, located);
  const { document, publisher, session, event, part } = location;
  // What cites one item is not made anew when another of the document changes.
  const described = { ...document, blocks: undefined };
  const source = { document: described, publisher };
  return { source, session, event, part: part?.title, location: formatLocation(location) };
}

function namesOfSession(session: Session): Pick<Citable, "title" | "called"> {
  const title = nameOfSession(session);
  // A title that is in the label already is not said again.
  return { title, called: session.label.includes(session.title) ? "" : `“${session.title}”` };
}

function buildItem(
  kind: CitableKind,
  label: string,
  item: { id: string; text: string; paragraph?: string | undefined; lang?: string | undefined },
  location: CitableLocation,
): Citable {
  const { id, text, paragraph } = item;
  const called = uncapitalise(label);
  return {
    kind,
    id,
    title: `${label}, ${location.location}`,
    called,
    words: text,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...withLanguage(location, item.lang),
  };
}

/* A paragraph is called by the number that stands before it. */
function withPrintedNumber(corpus: Corpus, cited: Citable): Citable {
  const printedNumber = findPrintedNumbers(corpus).get(cited.paragraph ?? "");
  if (printedNumber === undefined) return cited;
  const title =
    cited.kind === "paragraph" && printedNumber !== null
      ? `Paragraph ${printedNumber}, ${cited.location}`
      : cited.title;
  return { ...cited, printedNumber, title };
}

function withLanguage(location: CitableLocation, own?: string): CitableLocation & Pick<Citable, "language"> {
  return { ...location, language: own ?? location.source?.document.language };
}

/** Words set off as a quotation are cited as the quotation that they are, with who said them. */
function isCitable(block: Block): block is NumberedBlock {
  return block.type !== "heading" && block.container?.kind !== "quotation";
}
