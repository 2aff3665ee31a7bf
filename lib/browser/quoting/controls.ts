import type { Announce } from "#lib/browser/announce";
import { buildButton, buildElement } from "#lib/browser/element";
import { capitalise } from "#lib/text/capitalise";
import { findQuotable, findQuotableHits, type Quotable, spaceWithin } from "./quotable";

/*
 * Puts beside everything that a paper may quote a button that copies its words with their source, and one that offers the styles.
 * The page carries nothing for it: what the buttons need is loaded when one is wanted.
 */

/* A long page has a thousand of these; they are made for what a reader is about to see. */
const near = { rootMargin: "100% 0px" };

/** Starts the buttons of a page, and of the hits of a search whenever there are new ones. */
export function bindQuoting(announce: Announce): void {
  const waiting = new Map<Element, Quotable>();
  const watcher = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const quotable = waiting.get(target);
      if (!isIntersecting || quotable === undefined) continue;
      watcher.unobserve(target);
      waiting.delete(target);
      addControls(quotable, announce);
    }
  }, near);
  const add = (all: readonly Quotable[]) => {
    for (const each of all.filter(({ host }) => host.querySelector(".quoting") === null)) {
      waiting.set(each.host, each);
      watcher.observe(each.host);
    }
  };
  add(findQuotable(document));
  const hits = document.querySelector("[data-search-hits]");
  if (hits === null) return;
  const addHits = () => {
    // Hits that have gone are not waited for.
    for (const host of waiting.keys()) if (!host.isConnected) waiting.delete(host);
    add(findQuotableHits(hits));
  };
  new MutationObserver(addHits).observe(hits, { childList: true });
  addHits();
}

function addControls(quotable: Quotable, announce: Announce): void {
  const { place, name, label } = quotable;
  const copyWith = async (form: string, button: HTMLButtonElement, usual: string) => {
    const { copyQuotation } = await import("./quotation");
    const { done, said } = await copyQuotation(quotable, form);
    announce(said);
    const outcome = done ? "copied" : "not copied";
    button.textContent = button === quote ? capitalise(outcome) : `${usual} ${outcome}`;
    setTimeout(() => {
      button.textContent = usual;
    }, 2500);
  };
  const shown = label.replace(" and source", "");
  const quote = buildButton(shown, () => void copyWith("site", quote, shown), {
    class: "quote",
    "aria-label": `${label} of ${name}`,
  });
  const cite = buildButton("Cite…", () => void toggle(), {
    class: "quote",
    "aria-expanded": "false",
    "aria-label": `Cite… ${name} in a style`,
  });
  // What has its citation behind a line of its own has the styles there.
  const hasStyles = quotable.host.querySelector(".cite-one") !== null;
  const host = buildElement(
    "span",
    { class: "quoting", lang: document.documentElement.lang },
    ...orderButtons(quotable.host, quote, hasStyles ? [] : [cite]),
  );
  const toggle = async () => {
    const { buildStyles } = await import("./quotation");
    const open = host.querySelector("[role=group]");
    cite.setAttribute("aria-expanded", String(open === null));
    if (open !== null) return open.remove();
    host.append(buildStyles(name, (form, button, usual) => void copyWith(form, button, usual)));
  };
  // A browser may let a page copy only at once, so what copies is loaded before the button is pressed.
  for (const event of ["pointerenter", "focusin"])
    host.addEventListener(event, () => void import("./quotation"), { once: true });
  place.append(spaceWithin(place), host);
}

/* A figure is one of very many on its page: all that can be done with it, its place in the list too, is behind the button of the styles. */
function orderButtons(host: Element, quote: Element, styles: readonly Element[]): (Element | string)[] {
  const ordered = host.matches(".figures dt")
    ? [...styles, quote, ...host.querySelectorAll(":scope > :is(.in-list, .keep)")]
    : [quote, ...styles];
  return ordered.flatMap((each, at) => (at === 0 ? [each] : [" ", each]));
}
