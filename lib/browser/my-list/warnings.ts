import { buildButton, buildElement } from "#lib/browser/element";
import { describeRefusal, discardSetAside, findRefusal, readSetAside } from "./store";

/** Builds the element that tells what is wrong: a damaged link, a stored list that could not be read, a browser that keeps nothing. */
export function buildWarnings(host: HTMLElement): { show(damagedLink: boolean): void } {
  const damaged = buildElement("p", { class: "notice", role: "alert" });
  const unkept = buildElement("p", { class: "notice" });
  const text = buildElement("textarea", { readonly: "", rows: "4", "aria-label": "The list that could not be read" });
  const aside = buildElement(
    "div",
    { class: "notice" },
    buildElement(
      "p",
      {},
      "A list that was kept in this browser could not be read. It is set aside here as it was, and a new list begun.",
    ),
    text,
    buildElement("p", {}, buildButton("Discard what was set aside", discardSetAside)),
  );
  for (const part of [damaged, unkept, aside]) part.hidden = true;
  host.append(damaged, unkept, aside);
  return {
    show(damagedLink) {
      damaged.hidden = !damagedLink;
      damaged.textContent = damagedLink
        ? "The link to a list is damaged: part of it is missing or was changed on its way. Ask for it again. Your own list is below, as it was."
        : "";
      const refusal = findRefusal();
      unkept.hidden = refusal === undefined;
      unkept.textContent =
        refusal === undefined
          ? ""
          : `What you change here could not be kept: ${describeRefusal(refusal)}. The list lasts until you leave the page. A link to it, below, keeps it.`;
      const kept = readSetAside();
      aside.hidden = kept === undefined;
      text.value = kept ?? "";
    },
  };
}
