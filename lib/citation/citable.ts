import type { Block, NumberedBlock } from "#lib/records/block";
import type { CorpusRecords } from "#lib/records/corpus";
import { formatValue } from "#lib/records/figure";
import { labelOfItem, labelOfSession } from "#lib/records/label";
import type { Session } from "#lib/records/session";
import { buildStandings, formatStanding, idOfBlock, type Standing } from "./standing";

/** The kinds of record that can be cited; a person, an instrument or a topic is met in what is cited, and has no words here. */
export const citableKinds = ["event", "document", "session", "recommendation", "wording", "quotation", "paragraph", "figure"] as const;
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
  /** Who said the words, and how the document prints that, where they are not the document's own. */
  voice?: { name?: string | undefined; printed: string };
}

/** Builds all that can be cited, kind by kind, each in the order of the records. */
export function buildCitables(records: CorpusRecords): Citable[] {
  const stand = buildStandings(records);
  const interviews = new Map(records.interviews.map((interview) => [interview.id, interview.with.name]));
  return [
    ...records.events.map((event): Citable => ({ kind: "event", id: event.id, title: event.title.value, called: "", event })),
    ...records.documents.map((document): Citable => ({ kind: "document", id: document.id, title: document.title, called: "", ...stand(document.id) })),
    ...records.sessions.map((session): Citable => ({ kind: "session", id: session.id, ...namesOfSession(session), ...stand(session.document, undefined, session.id) })),
    ...records.recommendations.map((item) => buildItem("recommendation", labelOfItem(item), item, stand(item.document, item.paragraph, item.session))),
    ...records.wordings.map((item) => buildItem("wording", `Wording ${item.number}`, item, stand(item.document, item.paragraph, item.session))),
    ...records.quotations.map((item): Citable => {
      const called = item.by === undefined ? "Quotation" : `Quotation of ${item.by.name}`;
      return { ...buildItem("quotation", called, item, stand(item.document, item.paragraph)), voice: { name: item.by?.name, printed: item.attribution } };
    }),
    ...records.documents.flatMap((document) =>
      document.blocks.filter(isCitable).map((block): Citable => {
        const id = idOfBlock(document, block);
        const item = buildItem("paragraph", `Paragraph ${block.anchor.slice(1)}`, { id, text: block.text, paragraph: id }, stand(document.id, id));
        const guest = block.container?.kind === "pair" ? interviews.get(id.split("#")[0] ?? "") : undefined;
        return { ...item, called: "", ...(guest === undefined ? {} : { voice: { printed: `Interview with ${guest}` } }) };
      }),
    ),
    ...records.figures.map((figure) => {
      const { document, paragraph, words } = figure.stated;
      return buildItem("figure", `Figure “${formatValue(figure)} ${figure.label}”`, { id: figure.id, text: words, paragraph }, stand(document, paragraph));
    }),
  ];
}

function namesOfSession(session: Session): Pick<Citable, "title" | "called"> {
  const label = labelOfSession(session);
  if (session.title.toLowerCase() === label.toLowerCase()) return { title: label, called: "" };
  return { title: `${label}: ${session.title}`, called: `“${session.title}”` };
}

function buildItem(kind: CitableKind, label: string, item: { id: string; text: string; paragraph?: string | undefined }, standing: Standing): Citable {
  const { id, text, paragraph } = item;
  const called = label.charAt(0).toLowerCase() + label.slice(1);
  return { kind, id, title: `${label}, ${formatStanding(standing)}`, called, words: text, ...(paragraph === undefined ? {} : { paragraph }), ...standing };
}

/** Words set off as a quotation are cited as the quotation that they are, with who said them. */
function isCitable(block: Block): block is NumberedBlock {
  return block.type !== "heading" && block.container?.kind !== "quotation";
}
