import type { Block, NumberedBlock } from "#lib/records/text/block";
import type { CorpusRecords } from "#lib/records/corpus-records";
import { formatValue } from "#lib/records/facts/figure";
import type { Interview } from "#lib/records/interview";
import { labelOfItem, labelOfSession } from "#lib/records/label";
import type { Session } from "#lib/records/session";
import { type Name, nameOfPerson } from "./name";
import { buildStandings, formatStanding, idOfBlock, type Standing } from "./location";

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

/** What a record is and where it stands, as every form of a citation needs it. */
export interface Citable extends Standing {
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

/** Builds all that can be cited, kind by kind, each in the order of the records. */
export function buildCitables(records: CorpusRecords): Citable[] {
  const stand = buildStandings(records);
  const voices = findAttributions(records);
  const sessions = new Map(records.sessions.map((session) => [session.id, session]));
  return [
    ...records.events.map((event): Citable => ({
      kind: "event",
      id: event.id,
      title: event.title.value,
      called: "",
      event,
    })),
    ...records.documents.map((document): Citable => ({
      kind: "document",
      id: document.id,
      title: document.title,
      called: "",
      ...stand(document.id),
    })),
    ...records.sessions.map((session): Citable => ({
      kind: "session",
      id: session.id,
      ...namesOfSession(session),
      ...stand(session.document, undefined, session.id),
    })),
    ...records.recommendations.map((item): Citable => {
      const label = item.from === undefined ? labelOfItem(item) : `${labelOfItem(item)} of ${item.from}`;
      // Where the item is part of a sentence, that sentence is more than what introduces it.
      const leadIn = item.leadIn?.includes(item.text) === true ? undefined : item.leadIn;
      return {
        ...buildItem("recommendation", label, item, stand(item.document, item.paragraph, item.session)),
        leadIn,
      };
    }),
    ...records.wordings.map((item): Citable => {
      const about = sessions.get(item.session);
      const label = `Wording ${item.number}${about === undefined ? "" : ` on ${labelOfSession(about)}`}`;
      return { ...buildItem("wording", label, item, stand(item.document, item.paragraph)), about };
    }),
    ...records.quotations.map((item): Citable => {
      const called =
        item.by === undefined ? `Quotation (${item.attribution.replace(/\.$/u, "")})` : `Quotation of ${item.by.name}`;
      return {
        ...buildItem("quotation", called, item, stand(item.document, item.paragraph)),
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
          stand(document.id, id),
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
          stand(document, paragraph),
        ),
        voice: voices.get(paragraph ?? ""),
      };
    }),
  ];
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
  standing: Standing,
): Citable {
  const { id, text, paragraph } = item;
  const called = label.charAt(0).toLowerCase() + label.slice(1);
  return {
    kind,
    id,
    title: `${label}, ${formatStanding(standing)}`,
    called,
    words: text,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...standing,
  };
}

/** Words set off as a quotation are cited as the quotation that they are, with who said them. */
function isCitable(block: Block): block is NumberedBlock {
  return block.type !== "heading" && block.container?.kind !== "quotation";
}
