import type { Citations } from "#lib/browser/export/citation-files";
import { buildButton, buildElement } from "#lib/browser/element";
import { emptyList, type ReaderList } from "./list";
import type { Announce } from "#lib/browser/announce";
import { buildOwnEntry, type OwnEntry } from "./own-entry";
import { buildSharing } from "./share";
import { changeList, readKeptList } from "./store";
import { buildTaking } from "./taking";
import type { Undo } from "./undo";

/** What the views of a list need from the page. */
export interface ListTools {
  load(list: ReaderList): Promise<Citations>;
  announce: Announce;
}

/** A view of a list; `show` brings it up to date. */
export interface ListView {
  element: HTMLElement;
  show(): void;
}

const failed = "The words of the items could not be loaded; the list itself is whole.";
const nothing =
  "Nothing is in the list yet. “Add to my list” stands beside every recommendation, other wording, quotation and session, and beside what a search finds.";

/** Builds the view of the reader's own list. */
export function buildOwnView({ load, undo, words, announce }: ListTools & { undo: Undo; words: string }): ListView {
  const title = buildElement("input", { type: "text", id: "list-title", autocomplete: "off", placeholder: " " });
  title.addEventListener("input", () => changeList((list) => ({ ...list, title: title.value })));
  const rows = buildRows({ undo, announce });
  const status = buildElement("p", { class: "list-status" });
  const empty = buildElement("p", { class: "list-empty" }, nothing);
  const label = buildElement(
    "p",
    { class: "list-title" },
    buildElement("label", { for: "list-title" }, "Title of the list"),
    title,
  );
  const taking = buildTaking({ load, list: readKeptList, announce });
  const sharing = buildSharing({ list: readKeptList, words, announce });
  const clear = buildClearing(undo);
  let citations: Citations | undefined;
  const show = () => {
    const list = readKeptList();
    const isEmpty = list.items.length === 0;
    if (title !== document.activeElement) title.value = list.title;
    for (const part of [rows.element, label, taking, sharing, clear]) part.hidden = isEmpty && list.title === "";
    empty.hidden = !isEmpty;
    rows.show(list, citations);
    if (list.items.every(({ id }) => citations?.items.has(id))) return;
    load(list).then(
      (loaded) => {
        citations = { ...loaded, items: new Map([...(citations?.items ?? []), ...loaded.items]) };
        status.textContent = "";
        rows.show(readKeptList(), citations);
      },
      () => {
        status.textContent = failed;
      },
    );
  };
  return {
    element: buildElement("div", { class: "list-view" }, empty, label, status, rows.element, taking, sharing, clear),
    show,
  };
}

/** Builds the rows, which stay the same elements wherever they can, so that nobody who writes in one is disturbed. */
function buildRows(tools: { undo: Undo; announce: Announce }) {
  const element = buildElement("ol", { class: "items", "aria-label": "Items of the list" });
  const entries = new Map<string, OwnEntry>();
  const show = ({ items }: ReaderList, citations: Citations | undefined) => {
    for (const [at, item] of items.entries()) {
      const entry = entries.get(item.id) ?? buildOwnEntry(item.id, tools);
      entries.set(item.id, entry);
      if (element.children[at] !== entry.element) element.insertBefore(entry.element, element.children[at] ?? null);
      entry.show(item, { at, count: items.length, citations });
    }
    while (element.children.length > items.length) element.lastElementChild?.remove();
  };
  return { element, show };
}

function buildClearing(undo: Undo): HTMLElement {
  return buildElement(
    "p",
    { class: "list-clear" },
    buildButton("Clear the list", () => {
      const before = readKeptList();
      changeList(() => emptyList);
      undo.offer(
        `The list was cleared; it had ${before.items.length} ${before.items.length === 1 ? "item" : "items"}.`,
        () => changeList(() => before),
      );
    }),
  );
}
