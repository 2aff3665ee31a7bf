import type { Citations } from "#lib/browser/citation-files";
import { buildButton, buildElement } from "#lib/browser/element";
import { copyFrom, download } from "#lib/browser/clipboard";
import type { ReaderList } from "./list";
import type { Announce } from "#lib/browser/announce";
import { formatList, type ListFormat, mediaTypes } from "./export";
import { nameFile } from "#lib/browser/search/export/export-results";

const ways: readonly [ListFormat, string][] = [
  ["html", "Document for Word (HTML)"],
  ["txt", "Text"],
  ["ris", "RIS"],
  ["bib", "BibTeX"],
  ["csv", "CSV"],
];

/** What the export asks of the page: the citations of a list, the list, and a voice. */
export interface ExportTools {
  load(list: ReaderList): Promise<Citations>;
  list: () => ReaderList;
  announce: Announce;
}

/** Builds the part of the page that gives the list as a file, or copies it. */
export function buildExport(tools: ExportTools): HTMLElement {
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
    buildElement("h2", { id: "list-take" }, "Take it away"),
    buildElement(
      "p",
      { class: "list-ways" },
      buildButton("Copy with citations", start(copy)),
      ...ways.flatMap(([how, name]) => [
        " ",
        buildButton(
          name,
          start(() => save(how)),
          { "aria-label": `Download ${name}` },
        ),
      ]),
    ),
    status,
    field,
  );
}

/* What saves the list as a file, and what copies it; both say what was done, and what was left out. */
function buildActions(
  { load, list }: ExportTools,
  field: HTMLTextAreaElement,
  say: (text: string) => void,
): { save(how: ListFormat): Promise<void>; copy(): Promise<void> } {
  const run = async (how: ListFormat, hand: (content: string) => Promise<string>) => {
    field.hidden = true;
    const taken = list();
    const citations = await load(taken);
    const left = taken.items.filter(({ id }) => !citations.items.has(id)).map(({ id }) => id);
    const done = await hand(formatList(taken, how, citations));
    say(left.length === 0 ? done : `${done} Left out, as this portal has no words there: ${left.join(", ")}.`);
  };
  const save = (how: ListFormat) =>
    run(how, (content) => {
      const { title } = list();
      const name = nameFile(title.trim() === "" ? "my list" : title, how);
      download(content, name, mediaTypes[how]);
      return Promise.resolve(`Saved as ${name}.`);
    });
  const copy = () =>
    run("txt", async (content) =>
      (await copyFrom(content, field))
        ? "The list is copied, with its citations."
        : "The browser does not let the page copy. The text is selected: press Ctrl-C (Cmd-C) to copy it.",
    );
  return { save, copy };
}
