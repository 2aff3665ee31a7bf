import { buildAnnouncer } from "#lib/browser/announce";
import { readAddresses } from "#lib/browser/citation-files";
import { copyFrom, download } from "#lib/browser/clipboard";
import { nameFile, exportResults, type ExportHit, type ExportFormat } from "./export-results";
import { formatExportStatus } from "./export-status";

/*
 * Fills <div data-take-away='{"recommendation":"/assets/citations-recommendation.<hash>.2", …}' hidden></div>; the
 * search page shows it while there are hits.
 */

/** What the search page tells of its results at the moment: the hits in their order, and the query that found them. */
export interface Results {
  hits(): Promise<readonly ExportHit[]>;
  query(): string;
}

const ways: readonly [ExportFormat, string][] = [
  ["csv", "Download CSV"],
  ["ris", "Download RIS"],
  ["text", "Copy with citations"],
];
const mediaTypes = { csv: "text/csv;charset=utf-8", ris: "application/x-research-info-systems;charset=utf-8" } as const;

/** Puts the buttons into their place, by which the reader takes the results away. */
export function buildExportButtons(host: HTMLElement, results: Results): void {
  const addresses = readAddresses(host.dataset.takeAway ?? "");
  const announce = buildAnnouncer();
  const said = document.createElement("p");
  said.className = "said";
  const text = document.createElement("textarea");
  text.readOnly = true;
  text.hidden = true;
  text.setAttribute("aria-label", "Results with citations");
  const say = (words: string) => {
    said.textContent = words;
    announce(words);
  };
  const run = async (format: ExportFormat) => {
    text.hidden = true;
    say("Preparing the citations …");
    const query = results.query();
    const { content, ...counts } = await exportResults(await results.hits(), format, addresses);
    const name = format === "text" ? "" : nameFile(query, format);
    if (counts.count > 0 && format === "text" && !(await copyFrom(content, text)))
      return say("The browser does not let the page copy. The text is selected: press Ctrl-C (Cmd-C) to copy it.");
    if (counts.count > 0 && format !== "text") download(content, name, mediaTypes[format]);
    say(formatExportStatus(counts, format, name));
  };
  const buttons = ways.map(([format, label]) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener(
      "click",
      () => void run(format).catch(() => say("The citations could not be loaded. Try again.")),
    );
    return button;
  });
  host.replaceChildren(...buttons, said, text);
}
