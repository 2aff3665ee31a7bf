import { labelBesideTitle } from "#lib/records/label";
import { buildBlockId } from "#lib/address/paragraph";
import type { Credit } from "#lib/records/people/credit";
import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Document } from "#lib/records/document";
import { type Figure, formatValue } from "#lib/records/facts/figure";
import { parseId } from "#lib/address/identifier";
import type { Instrument } from "#lib/records/facts/instrument";
import type { Organization } from "#lib/records/people/organization";
import type { Person } from "#lib/records/people/person";
import type { Quotation } from "#lib/records/quotation";
import type { Recommendation } from "#lib/records/recommendation";
import type { Session } from "#lib/records/session";
import type { Wording } from "#lib/records/wording";
import { holdsItem } from "#lib/records/text/block";
import { layOutBlock } from "#lib/records/text/lay-out";
import { listSpellings } from "#lib/text/spellings";
import { buildNamedDocuments, type Surroundings } from "./named-documents";
import type { PlacedDocument } from "./placed-document";

/** Builds the search documents of all records, kind by kind: what people look for first, then the running text and what is drawn from it. */
export function buildSearchDocuments(records: CorpusRecords, surroundings: Surroundings): PlacedDocument[] {
  const languages = new Map(records.documents.map(({ id, lang }) => [id, lang]));
  const translated = findTranslated(records);
  return buildDocuments(records, surroundings).map((each) => {
    const lang = each.lang ?? languages.get(each.document ?? "");
    const words = translated.get(each.id);
    return {
      ...each,
      ...(lang === undefined ? {} : { lang }),
      ...(words === undefined ? {} : { translated: words }),
    };
  });
}

function buildDocuments(records: CorpusRecords, surroundings: Surroundings): PlacedDocument[] {
  return [
    ...records.sessions.map(buildFromSession),
    ...records.recommendations.map((item) => buildFromRecommendation(item, records.documents)),
    ...records.people.map((person) => buildFromPerson(person, records)),
    ...records.wordings.map(buildFromWording),
    ...records.quotations.map(buildFromQuotation),
    ...records.documents.flatMap(buildFromDocument),
    ...records.figures.map(buildFromFigure),
    ...records.instruments.map(buildFromInstrument),
    ...buildNamedDocuments(records, surroundings),
  ];
}

/* The words of items in other languages, by which each is found as well. */
function findTranslated({ recommendations, wordings }: CorpusRecords): ReadonlyMap<string, string> {
  const words = new Map(recommendations.map(({ id, text }) => [id, text]));
  const pairs = [
    ...recommendations.flatMap((item) =>
      item.translationOf === undefined ? [] : [[item, item.translationOf] as const],
    ),
    ...wordings.flatMap((wording) =>
      wording.relation === "translation" ? wording.of.map((id) => [wording, id] as const) : [],
    ),
  ];
  const found = new Map<string, string>();
  const add = (id: string, text: string) => found.set(id, `${found.get(id) ?? ""} ${text}`.trim());
  for (const [translation, of] of pairs) {
    add(of, translation.text);
    add(translation.id, words.get(of) ?? "");
  }
  return found;
}

function buildFromSession(session: Session): PlacedDocument {
  const { id, title } = session;
  return { id, kind: "session", label: labelBesideTitle(session), title, text: "", lang: session.lang, sessions: [id] };
}

function buildFromRecommendation(item: Recommendation, documents: readonly Document[]): PlacedDocument {
  const found = {
    id: item.id,
    kind: "recommendation" as const,
    label: item.label,
    title: "",
    text: item.text,
    lang: item.lang,
    document: item.document,
  };
  if (item.session !== undefined) return { ...found, sessions: [item.session] };
  const document = documents.find(({ id }) => id === item.document);
  const at = document?.blocks.findIndex((block) => holdsItem(block, item.id)) ?? -1;
  return { ...found, sessions: [], ...(document === undefined ? {} : sectionOf(document, at)) };
}

/* What a part of a document and the section within it are called. */
function sectionOf({ parts, blocks }: Document, at: number): { section?: string } {
  const block = blocks[at];
  if (block === undefined || block.session !== undefined) return {};
  const part = parts.find(({ name }) => name === block.part)?.title;
  const heading = blocks.slice(0, at).findLast((each) => each.type === "heading" && each.part === block.part)?.text;
  const section = [...new Set([part, heading])].filter((words) => words !== undefined).join(". ");
  return section === "" ? {} : { section };
}

function buildFromWording(wording: Wording): PlacedDocument {
  return {
    id: wording.id,
    kind: "wording",
    // Its number is that of a list that readers of the report have not seen.
    label: "Wording in another document",
    title: "",
    text: wording.text,
    lang: wording.lang,
    sessions: [wording.session],
    document: wording.document,
  };
}

function buildFromQuotation(quotation: Quotation): PlacedDocument {
  return {
    id: quotation.id,
    kind: "quotation",
    label: "Quotation",
    title: quotation.by?.name ?? "",
    text: quotation.text,
    lang: quotation.lang,
    sessions: [],
    document: quotation.document,
  };
}

function buildFromPerson(person: Person, records: CorpusRecords): PlacedDocument {
  const held = records.sessions.flatMap((session) =>
    session.credits
      .filter((credit) => credit.person === person.id)
      .map((credit) => ({ session: session.id, words: wordsOfCredit(credit, records.organizations) })),
  );
  const voices = [
    ...records.quotations.flatMap(({ by }) => by ?? []),
    ...records.interviews.map((interview) => interview.with),
  ];
  const posts = voices.filter((voice) => voice.person === person.id).flatMap(({ affiliation }) => affiliation ?? []);
  const written = new Set([person.name, ...person.names]);
  const names = [...new Set([...written, ...[...written].flatMap(listSpellings)])].slice(1);
  return {
    id: person.id,
    kind: "person",
    label: "Person",
    title: person.name,
    lang: person.lang,
    ...(names.length === 0 ? {} : { names }),
    text: [...new Set([...held.map(({ words }) => words), ...posts])].join("; "),
    sessions: [...new Set(held.map(({ session }) => session))],
  };
}

/* The role, the affiliation as printed, and the body where neither says it: "Moderator, International Co-ordinator, La Strada International". */
function wordsOfCredit(credit: Credit, organizations: readonly Organization[]): string {
  const printed = [credit.label, credit.affiliation].filter((words) => words !== undefined).join(", ");
  const bodies = organizations.filter(
    ({ id, names }) => credit.organizations.includes(id) && !names.some((name) => printed.includes(name)),
  );
  return [printed, ...bodies.map(({ name }) => name)].join(", ");
}

function buildFromDocument(document: Document): PlacedDocument[] {
  return document.blocks.flatMap((block, at): PlacedDocument[] => {
    const id = buildBlockId(document.id, block);
    const parts = parseId(id);
    if (parts?.kind !== "paragraph" || block.type === "heading") return [];
    if (block.container?.kind === "links") return [];
    if (block.type === "item" && (block.recommendation !== undefined || block.wording !== undefined)) return [];
    if (block.container?.kind === "quotation") return [];
    return [
      {
        id,
        kind: "paragraph",
        label: `Paragraph ${parts.number}`,
        title: "",
        text: layOutBlock(block),
        lang: block.lang,
        sessions: block.session === undefined ? [] : [block.session],
        document: document.id,
        ...sectionOf(document, at),
      },
    ];
  });
}

function buildFromFigure(figure: Figure): PlacedDocument {
  const { document, words } = figure.stated;
  return {
    id: figure.id,
    kind: "figure",
    label: "Figure",
    title: `${formatValue(figure)} ${figure.label}`,
    text: words,
    sessions: [],
    document,
    section: figure.about,
    ...(figure.event === undefined ? {} : { event: figure.event }),
  };
}

/* It belongs to no document: what is drawn together here stands in several. */
function buildFromInstrument({ id, name, symbol, alternateNames = [], forms }: Instrument): PlacedDocument {
  const printed = [...(symbol === undefined ? [] : [symbol]), ...forms].filter((form) => form !== name);
  return {
    id,
    kind: "instrument",
    label: "Instrument",
    title: name,
    names: [...(symbol === undefined ? [] : [symbol]), ...alternateNames],
    text: [...new Set(printed)].join("; "),
    sessions: [],
  };
}
