import { buildAnchored } from "#lib/address/anchor";
import { withBase } from "#lib/address/site";
import { buildButton, buildElement } from "#lib/browser/element";
import { copyFrom } from "#lib/browser/clipboard";
import type { ReaderList } from "./list";
import type { Announce } from "#lib/browser/announce";
import { formatFragment } from "./link";

/* What mail programs and browsers are known to carry whole. */
const longest = 8_000;

/** Builds the part of the page that makes the list a link. */
export function buildSharing({
  list,
  words,
  announce,
}: {
  list: () => ReaderList;
  words: string;
  announce: Announce;
}): HTMLElement {
  const notes = buildElement("input", { type: "checkbox" });
  const status = buildElement("p", { class: "said" });
  const field = buildElement("textarea", { readonly: "", rows: "3", "aria-label": "Link to this list" });
  field.hidden = true;
  const copy = buildButton("Copy a link to this list", () => {
    const link = buildAnchored(location.origin + withBase("/list/"), formatFragment(list(), notes.checked, words));
    field.hidden = true;
    void copyFrom(link, field).then((done) => {
      const long =
        link.length > longest ? ` It is ${link.length} letters long, which some mail programs cut short.` : "";
      status.textContent = `${done ? "The link is copied." : "The browser does not let the page copy. The link is selected: press Ctrl-C (Cmd-C) to copy it."}${long}`;
      announce(status.textContent);
    });
  });
  return buildElement(
    "section",
    { class: "list-part", "aria-labelledby": "list-share" },
    buildElement("h2", { id: "list-share" }, "Share it"),
    buildElement(
      "p",
      { class: "hint" },
      "The link carries the list itself, in the part of an address that is never sent to a server. Whoever opens it sees these items; what you change later is not in it.",
    ),
    buildElement("p", { class: "list-ways" }, copy, " ", buildElement("label", {}, notes, " with my notes")),
    status,
    field,
  );
}
