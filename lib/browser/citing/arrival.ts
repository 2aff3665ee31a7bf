import { adoptLook } from "#lib/browser/adopt-look";
import type { Announce } from "#lib/browser/announce";
import { parseMark } from "#lib/address/wording-mark";
import { type CitedWords, findCitedWords } from "./cited-words";
import { buildElement } from "#lib/browser/element";
import { fetchJson, hasForm } from "#lib/browser/fetch-json";

/** An earlier wording as the build writes it (`scripts/build/assets/links.ts`): until when it stood, its words and their mark. */
interface EarlierWording {
  date: string;
  from: string;
  mark: string;
}

const look =
  ".cited-notice{margin-block:.5rem;border-left:3px solid var(--act);padding-left:1rem;font:.85rem/1.5 var(--sans)}";

let shown = "";

/**
 * Scrolls to the anchor of a link with a wording mark and, where the words there do not have that mark, announces and shows a
 * notice: with the earlier wording where it is known.
 */
export async function showArrival(announce: Announce): Promise<void> {
  const target = parseMark(location.search, location.hash);
  if (target === undefined || location.href === shown) return;
  shown = location.href;
  // A browser that knows no text fragments leaves theirs in the address.
  const isTextFragment = target.mark.startsWith(":text=");
  const anchor = isTextFragment ? target.anchor.replace(/:$/, "") : target.anchor;
  if (location.hash.includes("~") && anchor !== "") goTo(anchor);
  for (const old of document.querySelectorAll(".cited-notice")) old.remove();
  const cited = isTextFragment ? undefined : findCitedWords(anchor);
  if (cited === undefined || cited.mark === target.mark || cited.printedMark === target.mark) return;
  adoptLook(look);
  const earlier = await findEarlier(cited.id, target.mark);
  if (shown === location.href) showNotice(cited, earlier, announce);
}

/* The browser itself must go there, so that its reading position and `:target` are right; the address then stays as it was. */
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

function isEarlierWordings(file: unknown): file is { wordings: Record<string, EarlierWording[] | undefined> } {
  return hasForm(file, "earlier-wordings-1");
}

function showNotice({ host, words }: CitedWords, earlier: EarlierWording | undefined, announce: Announce): void {
  const message =
    earlier === undefined
      ? "This link cites a wording that is not known here: it may be mistyped. What stands here is the text as it is now."
      : `This text was corrected on ${formatDay(earlier.date)}, after the link was copied. What was cited read:`;
  const quoted = earlier === undefined ? [] : [" ", buildElement("q", {}, earlier.from)];
  const notice = buildElement("aside", { class: "cited-notice", "aria-label": "About the link" }, message, ...quoted);
  insertNotice(notice, host, words);
  // The notice goes with the address it is about; showing it followed a change of the address too.
  const leave = () => {
    if (location.href === shown) return;
    notice.remove();
    removeEventListener("hashchange", leave);
  };
  addEventListener("hashchange", leave);
  announce(notice.textContent);
}

/* After the words in a list or a text; before them on a page of their own, whose margin is taken. */
function insertNotice(notice: HTMLElement, host: HTMLElement, words: HTMLElement): void {
  const head = host.matches(".alone > blockquote") ? document.querySelector(".alone > .opener") : null;
  if (head !== null) head.append(notice);
  else if (words === host && host.matches("li")) host.append(notice);
  else words.after(notice);
}

function formatDay(date: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
}
