import { loadCitations, readAddresses } from "#lib/browser/export/citation-files";
import { buildElement } from "#lib/browser/element";
import { findKind, type ReaderList } from "./list";
import type { Announce } from "#lib/browser/announce";
import { startList } from "./buttons";
import { buildSharedView } from "./shared-view";
import { parseFragment } from "./link";
import { changeList, describeRefusal, findRefusal, readKeptList, watchList } from "./store";
import { buildOwnView } from "./own-view";
import { buildUndo } from "./undo";
import { buildWarnings } from "./warnings";

/*
 * Fills <div data-my-list data-words='["",…' data-citations='{"recommendation":"/assets/citations-recommendation.<hash>.2", …}'>: with the reader's own list or,
 * where the address carries one, with that as a guest.
 */

/** Starts the page of the list, and what every page has of it. */
export function startListPage(page: HTMLElement, announce: Announce): void {
  startList(announce);
  const { words = "", citations = "" } = page.dataset;
  const load = buildLoad(citations);
  const name = document.title;
  const told = buildElement("section", { class: "list-told", "aria-label": "Notices" });
  const body = buildElement("div", { class: "list-body" });
  // The ways on from an empty list come last.
  page.querySelector(".opener")?.after(told, body);
  const undo = buildUndo(told, announce);
  const troubles = buildWarnings(told);
  let show: () => void = () => undefined;
  const open = () => {
    const sent = readSharedList(words);
    const guest = typeof sent === "object" ? sent : undefined;
    showTitle(page, name, guest !== undefined);
    const take = (how: string, change: (mine: ReaderList) => ReaderList) => {
      const before = readKeptList();
      changeList(change);
      history.replaceState(history.state, "", location.pathname);
      open();
      const refusal = findRefusal();
      const done =
        refusal === undefined ? how : `${how} It lasts until you leave the page: ${describeRefusal(refusal)}.`;
      undo.offer(done, () => changeList(() => before));
      body.querySelector<HTMLElement>("input")?.focus();
    };
    const own = () => buildOwnView({ load, undo, words, announce });
    const view = guest === undefined ? own() : buildSharedView(guest, { load, take, announce });
    body.replaceChildren(view.element);
    show = () => {
      view.show();
      troubles.show(sent === "damaged");
    };
    show();
  };
  addEventListener("hashchange", open);
  watchList(() => show());
  open();
}

function buildLoad(citations: string) {
  const addresses = readAddresses(citations);
  return ({ items }: ReaderList) =>
    loadCitations(
      items.map(({ id }) => ({ id, kind: findKind(id) ?? "" })),
      addresses,
    );
}

/* The list that the address carries, if it carries one. */
function readSharedList(words: string): ReaderList | "damaged" | undefined {
  const { hash } = location;
  return hash === "" || hash === "#main" ? undefined : (parseFragment(hash.slice(1), words) ?? "damaged");
}

function showTitle(page: HTMLElement, name: string, isShared: boolean): void {
  const title = isShared ? "A list sent to you" : "My list";
  const heading = page.querySelector("h1");
  if (heading !== null) heading.textContent = title;
  document.title = name.replace("My list", title);
  // What the page says of the reader's own list is not said of one that was sent.
  for (const own of page.querySelectorAll<HTMLElement>(".opener .standfirst, .trail")) own.hidden = isShared;
}
