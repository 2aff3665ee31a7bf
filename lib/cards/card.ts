import type { Site } from "#lib/records/site";
import { capitalise } from "#lib/text/capitalise";
import { yearOf } from "#lib/records/event";
import type { Citable } from "#lib/citation/citable";
import { formatWordsStatus } from "#lib/citation/status";
import type { Term } from "#lib/records/term";
import { formatWhen, labelBesideTitle } from "#lib/records/label";

/** What a card (the picture by which a shared link is shown) says. */
export interface Card {
  /** What the thing is, above its words: "Recommendation 1". */
  label: string;
  words: string;
  /** Whether the words are a document's own, quoted, or a title. */
  quoted: boolean;
  /** Where it stands, and what standing its words have. */
  place: string;
  status: string;
}

/** A card and the name of the site that it is of. */
export interface SiteCard extends Card {
  site: string;
}

/** The most letters of a wording that a card shows, so that what is set can be read at the size of a stamp. */
const mostLetters = 285;

/** Builds the card of something that has a page of its own and can be cited. */
export function buildCard(cited: Citable): Card {
  const { kind, event, session, source } = cited;
  const status = formatWordsStatus(cited)?.short ?? "";
  const when = event === undefined ? "" : formatWhen(event);
  const title = (label: string, words: string, place: string) => ({ label, words, quoted: false, place });
  if (event !== undefined && kind === "event")
    return {
      ...title(event.label, cited.title, [when, event.venue?.value].filter(Boolean).join(", ")),
      status: "",
    };
  if (event !== undefined && session !== undefined && kind === "session")
    return { ...title(labelBesideTitle(session), session.title, `${event.label}, ${when}`), status: "" };
  if (kind === "document") {
    const place = event === undefined ? "" : `${event.label}, ${when}`;
    return { ...title(source?.publisher.name ?? "", cited.title, place), status };
  }
  if (kind === "part")
    return { ...title("From the document", cutWords(cited.part ?? ""), source?.document.title ?? ""), status: "" };
  return {
    label: capitalise(cited.called),
    words: cutWords(cited.words ?? cited.title),
    quoted: true,
    place: [cited.location, event === undefined ? undefined : yearOf(event)].filter(Boolean).join(", "),
    status,
  };
}

/** Builds the card of a term: what it covers is the portal's own word for it. */
export function buildTermCard(vocabulary: "topics" | "addressees", term: Term, count: number): Card {
  const items = count === 1 ? "1 item, word for word" : `${count} items, word for word`;
  return {
    label: vocabulary === "topics" ? "Topic" : "Addressee",
    words: term.label,
    quoted: false,
    place: items,
    status: "",
  };
}

/** Builds the card of every page that has none of its own. */
export function buildSiteCard({ name, event }: Site): Card {
  return {
    label: `${capitalise(event.one)} proceedings`,
    words: name,
    quoted: false,
    place: "What the reports say, word for word, each with a link that lasts",
    status: "",
  };
}

/** Cuts words to what a card holds, at a word, with an ellipsis. */
export function cutWords(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  return line.length <= mostLetters ? line : `${line.slice(0, mostLetters).replace(/[\s,;:.–—]*\s\S*$/u, "")} …`;
}
