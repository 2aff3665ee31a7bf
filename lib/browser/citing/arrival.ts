import { parseMark } from "#lib/address/wording-mark";
import { type CitedWords, findCitedWords } from "./cited-words";
import { fetchJson } from "#lib/browser/fetch-json";

/** An earlier wording as the build writes it (`scripts/build/assets/links.ts`): until when it stood, its words and their mark. */
interface EarlierWording {
  date: string;
  from: string;
  mark: string;
}

let shown = "";

/**
 * Takes a reader who came by a link with a mark to the words it leads to, and tells them, aloud and in a note, where these are
 * not the ones that were cited: with what was cited where it is known, and plainly where it is not.
 */
export async function showArrival(announce: (text: string) => void): Promise<void> {
  const place = parseMark(location.search, location.hash);
  if (place === undefined || location.href === shown) return;
  shown = location.href;
  // A browser that knows no text fragments leaves theirs in the address.
  const isTextFragment = place.mark.startsWith(":text=");
  const anchor = isTextFragment ? place.anchor.replace(/:$/, "") : place.anchor;
  if (location.hash.includes("~") && anchor !== "") goTo(anchor);
  for (const old of document.querySelectorAll(".cited-notice")) old.remove();
  const cited = isTextFragment ? undefined : findCitedWords(anchor);
  if (cited === undefined || cited.mark === place.mark) return;
  const earlier = await findEarlier(cited.id, place.mark);
  if (shown === location.href) showNotice(cited, earlier, announce);
}

/* The browser itself must go there, so that its place of reading and `:target` are right; the address then stays as it was. */
function goTo(anchor: string): void {
  if (document.getElementById(anchor) === null) return;
  const { href } = location;
  location.replace(`#${anchor}`);
  history.replaceState(history.state, "", href);
}

async function findEarlier(id: string, mark: string): Promise<EarlierWording | undefined> {
  try {
    const file = await fetchJson(process.env.EARLIER_WORDINGS ?? "");
    return isEarlierWordings(file) ? file.wordings[id]?.find((wording) => wording.mark === mark) : undefined;
  } catch {
    return undefined;
  }
}

/** The file comes from the same build; its word for its form is enough. */
function isEarlierWordings(file: unknown): file is { wordings: Record<string, EarlierWording[] | undefined> } {
  return typeof file === "object" && file !== null && "form" in file && file.form === "earlier-wordings-1";
}

function showNotice(
  { host, words }: CitedWords,
  earlier: EarlierWording | undefined,
  announce: (text: string) => void,
): void {
  const said =
    earlier === undefined
      ? "This link cites a wording that is not known here: it may be mistyped. What stands here is the text as it is now."
      : `This text was corrected on ${formatDay(earlier.date)}, after the link was copied. What was cited read:`;
  const notice = document.createElement("aside");
  notice.className = "cited-notice";
  notice.setAttribute("aria-label", "About the link");
  notice.append(said);
  if (earlier !== undefined) notice.append(" ", quote(earlier.from));
  placeNotice(notice, host, words);
  // Gone to another place of the page, the reader leaves the note behind; going to this one was also a change of the address.
  const leave = () => {
    if (location.href === shown) return;
    notice.remove();
    removeEventListener("hashchange", leave);
  };
  addEventListener("hashchange", leave);
  announce(notice.textContent);
}

/* After the words in a list or a text; before them on a page of their own, whose margin is taken. */
function placeNotice(notice: HTMLElement, host: HTMLElement, words: HTMLElement): void {
  const head = host.matches(".alone > blockquote") ? document.querySelector(".alone > .opener") : null;
  if (head !== null) head.append(notice);
  else if (words === host && host.matches("li")) host.append(notice);
  else words.after(notice);
}

function quote(words: string): HTMLElement {
  const quotation = document.createElement("q");
  quotation.textContent = words;
  return quotation;
}

function formatDay(date: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
}
