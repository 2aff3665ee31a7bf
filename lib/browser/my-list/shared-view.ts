import { buildButton, buildElement } from "#lib/browser/element";
import { mergeLists, type ReaderList } from "./list";
import { buildEntry } from "./entry";
import type { ListTools, ListView } from "./own-view";
import { readKeptList } from "./store";
import { buildTaking } from "./taking";

/** How a list that was sent becomes the reader's: what is said of it, and the change. */
export type Take = (how: string, change: (mine: ReaderList) => ReaderList) => void;

/** Builds the view of a list that came with a link; it touches the reader's own only when asked to. */
export function buildSharedView(guest: ReaderList, { load, take, announce }: ListTools & { take: Take }): ListView {
  const { items, title } = guest;
  const entries = items.map(({ id, note }) => {
    const entry = buildEntry(id);
    if (note !== "") entry.below.append(buildElement("p", { class: "guest-note" }, `Note: ${note}`));
    return entry;
  });
  const add = buildButton("Add to mine", () =>
    take("What the link brought was added to your list.", (mine) => mergeLists(mine, guest)),
  );
  const keep = buildButton("Keep as my list", () => take("The list of the link is your list now.", () => guest));
  const leave = buildElement("a", { href: location.pathname });
  const status = buildElement("p", { class: "list-status" }, "");
  const own = buildElement("p", { class: "list-mine" });
  const element = buildElement(
    "div",
    { class: "list-view" },
    buildOffer(keep, add, leave),
    own,
    ...(title.trim() === "" ? [] : [buildElement("h2", { class: "list-name" }, title)]),
    status,
    buildElement("ol", { class: "items", "aria-label": "Items of the list" }, ...entries.map((entry) => entry.element)),
    buildTaking({ load, list: () => guest, announce }),
  );
  void load(guest)
    .then((citations) => entries.forEach((entry, at) => entry.show(at + 1, citations)))
    .catch(() => {
      status.textContent = "The words of the items could not be loaded. Load the page again.";
    });
  return {
    element,
    show() {
      const mine = readKeptList().items.length;
      add.hidden = mine === 0;
      leave.textContent = mine === 0 ? "Close it" : "Close it and see my own";
      own.textContent = describeOwn(mine);
    },
  };
}

function buildOffer(keep: HTMLElement, add: HTMLElement, leave: HTMLElement): HTMLElement {
  const attributes = { class: "list-offer", role: "group", "aria-label": "What to do with this list" };
  return buildElement("p", attributes, keep, " ", add, " ", leave);
}

function describeOwn(count: number): string {
  return count === 0
    ? ""
    : `You have a list of your own, of ${count} ${count === 1 ? "item" : "items"}. “Keep as my list” puts this one in its place, which can be undone.`;
}
