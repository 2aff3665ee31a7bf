import { listFormats } from "#lib/address/files-beside";
import type { Citations } from "#lib/browser/export/citation-files";
import { buildButton, buildElement } from "#lib/browser/element";
import { copyFrom } from "#lib/browser/clipboard";
import { type ListForm, saveList } from "#lib/browser/export/save";
import type { ListContent } from "#lib/list-files/entry";
import { formatList } from "#lib/list-files/format";
import type { ReaderList } from "./list";
import type { Announce } from "#lib/browser/announce";

const forms: readonly [ListForm, string][] = [
  ...listFormats.map(({ suffix, label }): [ListForm, string] => [suffix, label]),
  ["txt", "Text"],
];

/** What taking a list away asks of the page: the citations of a list, the list, and a voice. */
export interface TakingTools {
  load(list: ReaderList): Promise<Citations>;
  list: () => ReaderList;
  announce: Announce;
}

/** Puts a reader's list together with its citations, in its order and with its notes; what the files do not hold is left out. */
export function describeReaderList({ title, items }: ReaderList, citations: Citations): ListContent {
  return {
    title: title.trim() === "" ? "My list" : title.trim(),
    header: citations.header,
    noted: true,
    entries: items.flatMap(({ id, note }) => {
      const entry = citations.items.get(id);
      return entry === undefined ? [] : [{ ...entry, note: note.trim() }];
    }),
  };
}

/** Builds the part of the page that gives the list as a file, or copies it. */
export function buildTaking(tools: TakingTools): HTMLElement {
  const status = buildElement("p", { class: "said" });
  const field = buildElement("textarea", { readonly: "", rows: "8", "aria-label": "The list with its citations" });
  field.hidden = true;
  const say = (text: string) => {
    status.textContent = text;
    tools.announce(text);
  };
  const { save, copy } = buildActions(tools, field, say);
  const start = (work: () => Promise<void>) => () =>
    void work().catch(() => say("The citations could not be loaded. Try again."));
  return buildElement(
    "section",
    { class: "list-part", "aria-labelledby": "list-take" },
    buildElement("h2", { id: "list-take" }, "Download"),
    buildElement(
      "p",
      { class: "files take-away" },
      ...forms.flatMap(([form, label]) => [
        buildButton(
          label,
          start(() => save(form)),
          { "aria-label": `Download ${label}` },
        ),
        " ",
      ]),
      buildButton("Copy with citations", start(copy)),
    ),
    status,
    field,
  );
}

/* What saves the list as a file, and what copies it; both say what was done, and what was left out. */
function buildActions(
  { load, list }: TakingTools,
  field: HTMLTextAreaElement,
  say: (text: string) => void,
): { save(form: ListForm): Promise<void>; copy(): Promise<void> } {
  const run = async (hand: (content: ListContent) => Promise<string>) => {
    field.hidden = true;
    const taken = list();
    const citations = await load(taken);
    const left = taken.items.filter(({ id }) => !citations.items.has(id)).map(({ id }) => id);
    const done = await hand(describeReaderList(taken, citations));
    say(left.length === 0 ? done : `${done} Left out, as this portal has no words there: ${left.join(", ")}.`);
  };
  const save = (form: ListForm) => run(async (content) => `Saved as ${await saveList(content, form, content.title)}.`);
  const copy = () =>
    run(async (content) =>
      (await copyFrom(formatList(content, "txt"), field))
        ? "The list is copied, with its citations."
        : "The browser does not let the page copy. The text is selected: press Ctrl-C (Cmd-C) to copy it.",
    );
  return { save, copy };
}
