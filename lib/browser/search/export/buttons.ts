import { listFormats } from "#lib/address/files-beside";
import { buildAnnouncer } from "#lib/browser/announce";
import { copyFrom } from "#lib/browser/clipboard";
import { buildButton, buildElement } from "#lib/browser/element";
import { readAddresses } from "#lib/browser/export/citation-files";
import { type ListForm, saveList } from "#lib/browser/export/save";
import { formatExportStatus } from "./export-status";
import { formatQuotations } from "#lib/list-files/format";
import { describeAsked } from "./asked";
import { type ExportHit, findEntries } from "./results";

/*
 * Fills <div data-take-away='{"recommendation":"/assets/citations-recommendation.<hash>.2", …}' hidden></div>; the
 * search page shows it while there are hits.
 */

/** What the search page tells of its results at the moment: the hits in their order, and the query that found them. */
export interface Results {
  hits(): Promise<readonly ExportHit[]>;
  query(): string;
}

/** Puts the buttons into their place, by which the reader takes the results away. */
export function buildExportButtons(host: HTMLElement, results: Results): void {
  const addresses = readAddresses(host.dataset.takeAway ?? "");
  const announce = buildAnnouncer();
  const said = buildElement("p", { class: "said" });
  const text = buildElement("textarea", { readonly: "", "aria-label": "Results with citations" });
  text.hidden = true;
  const say = (words: string) => {
    said.textContent = words;
    announce(words);
  };
  const run = async (form: ListForm) => {
    text.hidden = true;
    say("Preparing the citations …");
    const { name, ...asked } = describeAsked(results.query());
    const { omitted, ...found } = await findEntries(await results.hits(), addresses);
    const counts = { count: found.entries.length, omitted };
    const list = { ...asked, ...found };
    if (counts.count === 0) return say(formatExportStatus(counts));
    if (form !== "txt") return say(formatExportStatus(counts, await saveList(list, form, name)));
    say(
      (await copyFrom(formatQuotations(found.entries), text))
        ? formatExportStatus(counts)
        : "The browser does not let the page copy. The text is selected: press Ctrl-C (Cmd-C) to copy it.",
    );
  };
  const buttonOf = (form: ListForm, text: string, name = text) =>
    buildButton(text, () => void run(form).catch(() => say("The citations could not be loaded. Try again.")), {
      "aria-label": name,
    });
  host.replaceChildren(
    "Download these results:",
    ...listFormats.map(({ suffix, label }) => buttonOf(suffix, label, `Download ${label}`)),
    buttonOf("txt", "Copy with citations"),
    said,
    text,
  );
}
