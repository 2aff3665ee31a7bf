import type { Citations } from "#lib/browser/export/citation-files";
import { buildButton, buildElement } from "#lib/browser/element";
import { addItem, annotateItem, type ListItem, moveItem, removeItem } from "./list";
import type { Announce } from "#lib/browser/announce";
import { buildEntry } from "./entry";
import { changeList, readKeptList } from "./store";
import type { Undo } from "./undo";

/** An item of the reader's own list, with its note and what moves and removes it. */
export interface OwnEntry {
  element: HTMLLIElement;
  show(item: ListItem, position: { at: number; count: number; citations: Citations | undefined }): void;
}

/** Builds an item; Alt with an arrow moves it from anywhere within but its note. */
export function buildOwnEntry(id: string, tools: { undo: Undo; announce: Announce }): OwnEntry {
  const { element, below, side, show, name } = buildEntry(id);
  const note = buildElement("textarea", { rows: "1", placeholder: " " });
  note.addEventListener("input", () => changeList((list) => annotateItem(list, id, note.value)));
  below.append(buildElement("label", {}, "Note", note));
  const move = (step: -1 | 1, focused: HTMLElement) => moveEntry({ id, name: name(), step, focused }, tools.announce);
  const up: HTMLButtonElement = buildButton("Move up", () => move(-1, up));
  const down: HTMLButtonElement = buildButton("Move down", () => move(1, down));
  const remove = buildButton("Remove", () => removeEntry(id, name(), tools.undo));
  const buttons: readonly [HTMLButtonElement, string][] = [
    [up, "Move up"],
    [down, "Move down"],
    [remove, "Remove"],
  ];
  side.append(...buttons.flatMap(([button]) => [button, " "]));
  element.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : undefined;
    if (step === undefined || !event.altKey || event.target === note || !(event.target instanceof HTMLElement)) return;
    event.preventDefault();
    move(step, event.target);
  });
  return {
    element,
    show(item, { at, count, citations }) {
      show(at + 1, citations);
      if (note !== document.activeElement && note.value !== item.note) note.value = item.note;
      note.setAttribute("aria-label", `Note on ${name()}`);
      for (const [button, text] of buttons) button.setAttribute("aria-label", `${text}: ${name()}`);
      up.setAttribute("aria-disabled", String(at === 0));
      down.setAttribute("aria-disabled", String(at === count - 1));
    },
  };
}

function moveEntry(
  { id, name, step, focused }: { id: string; name: string; step: -1 | 1; focused: HTMLElement },
  announce: Announce,
): void {
  const before = readKeptList().items.findIndex((item) => item.id === id);
  const { items } = changeList((list) => moveItem(list, id, step));
  const now = items.findIndex((item) => item.id === id);
  // Where a row changes its place, the browser lets go of what was focused in it.
  focused.focus();
  announce(
    now === before
      ? `Already ${step < 0 ? "first" : "last"}: ${name}`
      : `Moved ${step < 0 ? "up" : "down"}, now ${now + 1} of ${items.length}: ${name}`,
  );
}

function removeEntry(id: string, name: string, undo: Undo): void {
  const at = readKeptList().items.findIndex((item) => item.id === id);
  const gone = readKeptList().items[at];
  changeList((list) => removeItem(list, id));
  if (gone !== undefined) undo.offer(`Removed: ${name}.`, () => changeList((list) => addItem(list, gone, at)));
}
