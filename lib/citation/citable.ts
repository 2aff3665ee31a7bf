import type { Corpus } from "#lib/corpus/corpus";
import { findLocation, formatLocation, type Located } from "#lib/corpus/location";
import { memoize } from "#lib/corpus/memoize";
import { idOfBlock } from "#lib/corpus/part";
import type { Document } from "#lib/records/document";
import type { Event } from "#lib/records/event";
import type { Organization } from "#lib/records/organization";
import type { Block, NumberedBlock } from "#lib/records/text/block";
import type { CorpusRecords } from "#lib/records/corpus-records";
import { formatValue } from "#lib/records/facts/figure";
import type { Interview } from "#lib/records/interview";
import { labelOfItem, labelOfSession } from "#lib/records/label";
import type { Session } from "#lib/records/session";
import { type Name, nameOfPerson } from "./name";

/** The kinds of record that can be cited; a person, an instrument or a topic is met in what is cited, and has no words here. */
export const citableKinds = [
  "event",
  "document",
  "session",
  "recommendation",
  "wording",
  "quotation",
  "paragraph",
  "figure",
] as const;
export type CitableKind = (typeof citableKinds)[number];

/** Where a citable record is found; what the records do not hold is absent. */
interface CitableLocation {
  /** The document that holds it and who published that; only a conference has none. */
  source?: { document: Document; publisher: Organization };
  session?: Session | undefined;
  event?: Event | undefined;
  /** Title of the part of the document. */
  part?: string | undefined;
  /** What readers call all that: "Panel 1, 17th Alliance conference"; empty for a conference. */
  location: string;
}

/** What a record is and where it is found, as every form of a citation needs it. */
export interface Citable extends CitableLocation {
  kind: CitableKind;
  id: string;
  /** What it is called by itself, and within the place where it stands ("recommendation 1"; empty where the place says it all). */
  title: string;
  called: string;
  /** Its exact words, where it has any, and the identifier of their numbered paragraph. */
  words?: string;
  paragraph?: string;
  /** The sentence that introduces the list in which it stands, and the session whose item it words again. */
  leadIn?: string | undefined;
  about?: Session | undefined;
  /** Who said the words, and how the document prints that, where they are not the document's own. */
  voice?: Attribution | undefined;
}

/** Who said words: the person, where it is one, and how the document says so. */
export interface Attribution {
  name?: Name | undefined;
  printed: string;
}

/** Builds all that can be cited, kind by kind, each in the order of the records; once for each corpus. */
export const buildCitables: (corpus: Corpus) => Citable[] = memoize((corpus) => {
  const { records } = corpus;
  const locate = (located: Located) => findCitableLocation(corpus, located);
  const voices = findAttributions(records);
  return [
    ...records.events.map((event): Citable => ({
      kind: "event",
      id: event.id,
      title: event.title.value,
      called: "",
      event,
      location: "",
    })),
    ...records.documents.map((document): Citable => ({
      kind: "document",
      id: document.id,
      title: document.title,
      called: "",
      ...locate({ document: document.id }),
    })),
    ...records.sessions.map((session): Citable => ({
      kind: "session",
      id: session.id,
      ...namesOfSession(session),
      ...locate({ document: session.document, session: session.id }),
    })),
    ...records.recommendations.map((item): Citable => {
      const label = item.from === undefined ? labelOfItem(item) : `${labelOfItem(item)} of ${item.from}`;
      // Where the item is part of a sentence, that sentence is more than what introduces it.
      const leadIn = item.leadIn?.includes(item.text) === true ? undefined : item.leadIn;
      return {
        ...buildItem("recommendation", label, item, locate(item)),
        leadIn,
      };
    }),
    ...records.wordings.map((item): Citable => {
      const about = corpus.get("sessions", item.session);
      const label = `Wording ${item.number} on ${labelOfSession(about)}`;
      return {
        ...buildItem("wording", label, item, locate({ document: item.document, paragraph: item.paragraph })),
        about,
      };
    }),
    ...records.quotations.map((item): Citable => {
      const called =
        item.by === undefined ? `Quotation (${item.attribution.replace(/\.$/u, "")})` : `Quotation of ${item.by.name}`;
      return {
        ...buildItem("quotation", called, item, locate(item)),
        voice: voices.get(item.paragraph),
      };
    }),
    ...records.documents.flatMap((document) =>
      document.blocks.filter(isCitable).map((block): Citable => {
        const id = idOfBlock(document, block);
        const item = buildItem(
          "paragraph",
          `Paragraph ${block.anchor.slice(1)}`,
          { id, text: block.text, paragraph: id },
          locate({ document: document.id, paragraph: id }),
        );
        return { ...item, called: "", voice: voices.get(id) };
      }),
    ),
    ...records.figures.map((figure) => {
      const { document, paragraph, words } = figure.stated;
      return {
        ...buildItem(
          "figure",
          `Figure (${formatValue(figure)} ${figure.label})`,
          { id: figure.id, text: words, paragraph },
          locate({ document, paragraph }),
        ),
        voice: voices.get(paragraph ?? ""),
      };
    }),
  ];
});

const citablesById = memoize((corpus) => new Map(buildCitables(corpus).map((cited) => [cited.id, cited])));

/** Gets what can be cited by its identifier, or throws a RangeError. */
export function getCitable(corpus: Corpus, id: string): Citable {
  const cited = citablesById(corpus).get(id);
  if (cited === undefined) throw new RangeError(`Unexpected identifier "${id}", expected one of what can be cited`);
  return cited;
}

function findCitableLocation(corpus: Corpus, located: Located): CitableLocation {
  const location = findLocation(corpus, located);
  const { document, publisher, session, event, part } = location;
  return { source: { document, publisher }, session, event, part: part?.title, location: formatLocation(location) };
}

/* Whose words the paragraphs are, by identifier, where they are not the document's own: those of quotations and of interviews. */
function findAttributions({
  documents,
  quotations,
  interviews,
  people,
}: CorpusRecords): ReadonlyMap<string, Attribution> {
  const names = new Map(people.map((person) => [person.id, nameOfPerson(person)]));
  const talks = new Map(interviews.map((interview) => [interview.id, interview]));
  const answers = documents.flatMap((document) =>
    document.blocks
      .filter(({ container }) => container?.kind === "pair")
      .flatMap((block): [string, Attribution][] => {
        const id = idOfBlock(document, block);
        const talk = talks.get(id.split("#")[0] ?? "");
        return talk === undefined
          ? []
          : [
              [
                id,
                {
                  name: isQuestion(talk, block.text) ? undefined : names.get(talk.with.person),
                  printed: `Interview with ${talk.with.name}`,
                },
              ],
            ];
      }),
  );
  return new Map([
    ...answers,
    ...quotations.map(({ paragraph, by, attribution }): [string, Attribution] => [
      paragraph,
      { name: names.get(by?.person ?? ""), printed: `Attributed to: ${attribution}` },
    ]),
  ]);
}

function isQuestion({ pairs }: Interview, text: string): boolean {
  return pairs.some(({ question }) => question.includes(text));
}

function namesOfSession(session: Session): Pick<Citable, "title" | "called"> {
  const label = labelOfSession(session);
  if (session.title.toLowerCase() === label.toLowerCase()) return { title: label, called: "" };
  return { title: `${label}: ${session.title}`, called: `“${session.title}”` };
}

function buildItem(
  kind: CitableKind,
  label: string,
  item: { id: string; text: string; paragraph?: string | undefined },
  location: CitableLocation,
): Citable {
  const { id, text, paragraph } = item;
  const called = label.charAt(0).toLowerCase() + label.slice(1);
  return {
    kind,
    id,
    title: `${label}, ${location.location}`,
    called,
    words: text,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...location,
  };
}

/** Words set off as a quotation are cited as the quotation that they are, with who said them. */
function isCitable(block: Block): block is NumberedBlock {
  return block.type !== "heading" && block.container?.kind !== "quotation";
}
