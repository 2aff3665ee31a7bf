import { numberInCitation } from "../paragraph-number";
import { formatEventWhen } from "#lib/records/label";
import type { Citable } from "#lib/citation/citable";
import type { CslItem } from "#lib/citation/formats/csl";
import { formatName, Name } from "#lib/citation/name";
import type { CslStyle } from "#lib/records/derived/citation-forms";
import { capitalise } from "#lib/text/capitalise";
import { flipItalics, keepCase, toProcessorText } from "./processor-text";

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
  const { item, ...located } = arrangeItem(cited, csl, form);
  const texts = Object.entries(item).map(([name, value]) => [
    name,
    typeof value === "string" && name !== "URL" ? toProcessorText(value) : value,
  ]);
  return { item: Object.fromEntries(texts), ...located };
}

function arrangeItem(cited: Citable, csl: CslItem, form: CslStyle["form"]): StyledItem {
  const { id, language, URL } = csl;
  const author = csl.author?.map(guardName);
  const paragraph = numberInCitation(cited);
  const publisher = csl.author?.some((name) => formatName(name) === csl.publisher) === true ? undefined : csl.publisher;
  const issued = arrangeDate(cited, csl);
  const common = { id, language, author, publisher, issued, URL };
  // One prints the date of the first type, the other the day of the second.
  const type = form === "note" ? "report" : "document";
  if (cited.kind === "event")
    return {
      item: {
        ...common,
        type,
        title: join(csl.title, keepCase(labelBeside(cited)), keepCase(cited.event?.venue?.value)),
      },
    };
  const located = form === "note" && paragraph !== undefined ? { locator: String(paragraph) } : {};
  const inList = form === "reference" && paragraph !== undefined ? `para. ${paragraph}` : undefined;
  const title = join(nameOf(cited), placeOf(cited));
  if (title !== "") {
    // Italics within what a style sets in italics are upright: the standing is no part of the title.
    const container = `${csl["container-title"] ?? ""} ${flipItalics(keepCase(`[${csl.genre ?? ""}]`))}`;
    return {
      item: { ...common, type: "chapter", title: join(title, keepCase(inList)), "container-title": container },
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

/* What readers call a conference, where that is not its title. */
function labelBeside({ event, title }: Citable): string | undefined {
  return event?.label === title ? undefined : event?.label;
}

/* The days of the conference whose document it is are said with its name, so that they stand in every style, and not twice in one. */
function arrangeDate({ kind, source }: Citable, { issued }: CslItem): CslItem["issued"] {
  const [[year] = []] = issued?.["date-parts"] ?? [];
  return kind === "event" || source?.document.date !== undefined || year === undefined
    ? issued
    : { "date-parts": [[year]] };
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
    ? name.replace(/ (\(.*\))$/su, (_, attribution: string) => ` ${keepCase(attribution)}`)
    : name;
}

/** Where something stands within its document, with the conference's date, as no style has another place for that. */
function placeOf({ kind, session, event, part }: Citable): string {
  if (kind === "document") return "";
  if (event === undefined || (session === undefined && kind === "paragraph")) return part ?? "";
  return join(session === undefined ? part : kind === "session" ? "" : session.label, keepCase(formatEventWhen(event)));
}

function conferenceOf({ event }: Citable): string {
  return event === undefined ? "" : formatEventWhen(event);
}

function guardName(name: Name): Name {
  return Name.parse(
    Object.fromEntries(Object.entries(name).map(([part, words]) => [part, toProcessorText(words ?? "")])),
  );
}

function join(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}
