import { paragraphNumberOf } from "#lib/address/paragraph";
import { formatWhen } from "#lib/records/label";
import type { Citable } from "#lib/citation/citable";
import type { CslItem } from "#lib/citation/formats/csl";
import { formatName } from "#lib/citation/name";
import type { CslStyle } from "#lib/records/derived/citation-forms";
import { capitalise } from "#lib/text/capitalise";

/** An item as the styles print it, and the paragraph that a footnote names as its locator. */
export interface StyledItem {
  item: Record<string, unknown>;
  locator?: string;
}

/**
 * Builds what a style prints of a record from its CSL-JSON item. Styles have no field for the standing of the words, and most
 * of them none for a conference's date or, in a list of references, for a paragraph; what they would drop is said in the title
 * or behind the document's, so that it stands in every style. Marked `nocase`, it is not capitalized as a title.
 */
export function buildStyledItem(cited: Citable, csl: CslItem, form: CslStyle["form"]): StyledItem {
  const { id, language, author, URL } = csl;
  const paragraph = paragraphNumberOf(cited.paragraph);
  const publisher = author?.some((name) => formatName(name) === csl.publisher) === true ? undefined : csl.publisher;
  const common = { id, language, author, publisher, URL };
  // One prints the date of the first type, the other the day of the second.
  const type = form === "note" ? "report" : "document";
  if (cited.kind === "event")
    return {
      item: {
        ...common,
        type,
        title: join(csl.title, plain(cited.event && cited.event.label), plain(cited.event?.venue?.value)),
        issued: csl["event-date"],
      },
    };
  const located = form === "note" && paragraph !== undefined ? { locator: String(paragraph) } : {};
  const inList = form === "reference" && paragraph !== undefined ? `para. ${paragraph}` : undefined;
  const title = join(nameOf(cited), placeOf(cited));
  if (title !== "") {
    // Italics within what a style sets in italics are upright: the standing is no part of the title.
    const container = `${csl["container-title"] ?? ""} <i>${plain(`[${csl.genre ?? ""}]`)}</i>`;
    return {
      item: { ...common, type: "chapter", title: join(title, plain(inList)), "container-title": container },
      ...located,
    };
  }
  // A document, or a paragraph of one that has no parts.
  const genre = join(csl.genre, conferenceOf(cited), inList);
  return {
    item: {
      ...common,
      type: "report",
      title: cited.source?.document.title ?? csl.title,
      genre: form === "note" ? `[${genre}]` : genre,
    },
    ...located,
  };
}

/** What something is called within its place; a paragraph goes by its number. Who speaks is named as the author. */
function nameOf({ kind, title, called, speaker, part }: Citable): string {
  if (kind === "session") return title;
  if (kind === "quotation" && speaker?.name !== undefined) return "Quotation";
  if (kind === "paragraph")
    return speaker === undefined || part?.startsWith("Interview") === true ? "" : speaker.printed;
  const name = capitalise(called);
  // How a document attributes words is a sentence, and no title.
  return kind === "quotation"
    ? name.replace(/ (\(.*\))$/su, (_, attribution: string) => ` ${plain(attribution)}`)
    : name;
}

/** Where something stands within its document, with the conference's date, as no style has another place for that. */
function placeOf({ kind, session, event, part }: Citable): string {
  if (kind === "document") return "";
  if (event === undefined || (session === undefined && kind === "paragraph")) return part ?? "";
  return join(
    session === undefined ? part : kind === "session" ? "" : session.label,
    plain(`${event.label}, ${formatWhen(event)}`),
  );
}

function conferenceOf({ event }: Citable): string {
  return event === undefined ? "" : `${event.label}, ${formatWhen(event)}`;
}

function plain(words: string | undefined): string {
  return words === undefined || words === "" ? "" : `<span class="nocase">${words}</span>`;
}

function join(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}
