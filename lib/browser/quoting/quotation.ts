import { buildButton, buildElement } from "#lib/browser/element";
import { chooseForm, findPageEntry } from "#lib/browser/citing/page-citations";
import { buildStatusToast } from "#lib/browser/status-toast";
import { escapeHtml, toPlain } from "#lib/records/derived/citation-runs";
import { citationForms } from "#lib/records/derived/citation-forms";
import { formatRuns, readSourceRuns } from "#lib/records/derived/source-runs";
import type { Quotable } from "./quotable";
import { findWords } from "./words";

let showToast: ((words: string) => void) | undefined;

/** What became of copying, as it is said. */
interface Outcome {
  done: boolean;
  said: string;
}

/** A quotation as text and as HTML, with what it is of. */
interface Quotation {
  text: string;
  html: string;
}

/** Copies the words of something between quotation marks and their source in a form, as text and as HTML with a live link. */
export async function copyQuotation(quotable: Quotable, form: string): Promise<Outcome> {
  const { name } = quotable;
  const made = buildQuotation(quotable, form);
  const part = (type: string, take: (quotation: Quotation) => string) =>
    made.then((quotation) => new Blob([take(quotation)], { type }));
  try {
    // Asked for at once, given when it has come: a browser may let a page copy only in answer to a press.
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/plain": part("text/plain", ({ text }) => text),
        "text/html": part("text/html", ({ html }) => html),
      }),
    ]);
    return { done: true, said: `Copied: words and source of ${name}` };
  } catch {
    return { done: false, said: await explain(made, name) };
  }
}

/** Builds the list of the styles in which words and source can be copied. */
export function buildStyles(
  name: string,
  copy: (form: string, button: HTMLButtonElement, usual: string) => void,
): HTMLElement {
  const buttons = citationForms
    .filter(({ id }) => id !== "site")
    .flatMap(({ id, label }) => {
      const button: HTMLButtonElement = buildButton(label, () => copy(id, button, label), {
        class: "quote",
        "aria-label": `${label}: copy words and source of ${name}`,
      });
      return [" ", buildElement("span", { "data-form": id }, button)];
    });
  return buildElement(
    "span",
    { role: "group", "aria-label": `Words and source of ${name} in a style` },
    "Copy as:",
    ...buttons,
  );
}

async function buildQuotation(quotable: Quotable, form: string): Promise<Quotation> {
  const [words, entry] = await Promise.all([findWords(quotable), findPageEntry([quotable.address])]);
  if (entry === undefined) throw new Error(`Unexpected lack of a citation of ${quotable.address}`);
  const chosen = chooseForm(entry, form);
  const before = words === "" ? "" : `${words} `;
  return {
    text: before + toPlain(entry[chosen] ?? ""),
    html: escapeHtml(before).replaceAll(/\n+/gu, "<br>") + formatRuns(readSourceRuns(entry, chosen)),
  };
}

async function explain(made: Promise<Quotation>, name: string): Promise<string> {
  try {
    const { text } = await made;
    showToast ??= buildStatusToast();
    showToast(`The browser does not let the page copy. This is what it would be: ${text}`);
    return `Not copied: words and source of ${name}. They are shown at the foot of the window.`;
  } catch {
    return `Not copied: the source of ${name} could not be loaded. Try again.`;
  }
}
