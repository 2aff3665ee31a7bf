import type { Announce } from "#lib/browser/announce";
import { buildButton, buildElement } from "#lib/browser/element";
import { findQuotable, findQuotableHits, type Quotable } from "./quotable";

/*
 * Puts beside everything that a paper may quote a button that copies its words with their source, and one that offers the styles.
 * The page carries nothing for it: what the buttons need is loaded when one is wanted.
 */

/** Starts the buttons of a page, and of the hits of a search whenever there are new ones. */
export function bindQuoting(announce: Announce): void {
  for (const each of findQuotable(document)) addControls(each, announce);
  const hits = document.querySelector("[data-search-hits]");
  if (hits === null) return;
  const add = () => {
    for (const each of findQuotableHits(hits))
      if (each.host.querySelector(".quoting") === null) addControls(each, announce);
  };
  new MutationObserver(add).observe(hits, { childList: true });
  add();
}

function addControls(quotable: Quotable, announce: Announce): void {
  const { place, name, label } = quotable;
  const copy = buildButton(label, () => void copyWith("site", copy, label), {
    class: "quote",
    "aria-label": label === "Copy" ? `Copy words and source of ${name}` : `${label} of ${name}`,
  });
  const copyWith = async (form: string, button: HTMLButtonElement, usual: string) => {
    const { copyQuotation } = await import("./quotation");
    const { done, said } = await copyQuotation(quotable, form);
    announce(said);
    button.textContent = done ? "Copied" : "Not copied";
    setTimeout(() => {
      button.textContent = usual;
    }, 2500);
  };
  const styles = buildButton("Styles", () => void toggle(), {
    class: "quote",
    "aria-expanded": "false",
    "aria-label": `Styles of the source of ${name}`,
  });
  const host = buildElement("span", { class: "quoting" }, copy, " ", styles);
  const toggle = async () => {
    const { buildStyles } = await import("./quotation");
    const open = host.querySelector("[role=group]");
    styles.setAttribute("aria-expanded", String(open === null));
    if (open !== null) return open.remove();
    host.append(buildStyles(name, (form, button, usual) => void copyWith(form, button, usual)));
  };
  // A browser may let a page copy only at once, so what copies is loaded before the button is pressed.
  for (const event of ["pointerenter", "focusin"])
    host.addEventListener(event, () => void import("./quotation"), { once: true });
  place.append(" ", host);
}
