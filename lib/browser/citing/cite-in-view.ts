import { escapeHtml, toHtml, toPlain } from "#lib/records/derived/citation-runs";
import { paragraphNumberOf } from "#lib/address/paragraph";
import { findAddresses, findView } from "./cited-location";
import { chooseForm, findPageEntry, type PageEntry } from "./page-citations";
import { nonTextSelector } from "#lib/browser/non-text-selector";
import { buildStatusToast } from "#lib/browser/status-toast";

let showToast: ((words: string) => void) | undefined;

/**
 * Copies the citation of what is in view, or the words of a selection with theirs, in a form, and says so. It imports
 * nothing that the module of every page does.
 */
export async function copyCitation(selected: Range | undefined, form: string): Promise<void> {
  showToast ??= buildStatusToast();
  const words = formatWords(selected);
  const entry = await findPageEntry(findAddresses(words === "" ? findView() : selected?.startContainer));
  if (entry === undefined)
    return showToast(
      "There is nothing here to cite. Citations stand on the pages of events, sessions, recommendations, quotations and documents.",
    );
  const { quoted, citation, location } =
    words === "" || selected === undefined
      ? { quoted: "", citation: citationOf(entry, form), location: "" }
      : quote(words, citationOf(entry, form), selected);
  const what =
    words === ""
      ? `the citation of ${entry["of"] ?? ""}`
      : `the selected words and their citation, ${location === "" ? (entry["of"] ?? "") : location}`;
  const text = `${quoted}${toPlain(citation)}`;
  const html = `${escapeHtml(quoted)}${toHtml(citation)}`;
  try {
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": text, "text/html": html })]);
    showToast(`Copied: ${what}.`);
  } catch {
    showToast(`The browser does not let the page copy. This is ${what}: ${text}`);
  }
}

function citationOf(entry: PageEntry, form: string): string {
  return entry[chooseForm(entry, form)] ?? "";
}

/** Words that run over several paragraphs are cited by the first and the last. */
function quote(
  words: string,
  citation: string,
  { startContainer, endContainer }: Range,
): { quoted: string; citation: string; location: string } {
  const quoted = /^“[^“”]*”\.?$/u.test(words) ? `${words} ` : `“${words}” `;
  const [from, to] = [startContainer, endContainer].map((node) =>
    findAddresses(node)
      .map(paragraphNumberOf)
      .find((number) => number !== undefined),
  );
  const stated = /\bparas?\.? (\d+)/u.exec(citation)?.[1];
  const own = stated === undefined ? from : Number(stated);
  if (own === undefined) return { quoted, citation, location: "" };
  if (to === undefined || from !== own || to <= own) return { quoted, citation, location: `paragraph ${own}` };
  return {
    quoted,
    citation: citation.replace(new RegExp(`\\bpara(\\.?) ${own}\\b`, "u"), `paras$1 ${own}–${to}`),
    location: `paragraphs ${own}–${to}`,
  };
}

function formatWords(selected: Range | undefined): string {
  if (selected === undefined) return "";
  const main = document.querySelector("main");
  if (main === null || !main.contains(selected.commonAncestorContainer)) return "";
  const content = selected.cloneContents();
  for (const other of content.querySelectorAll(nonTextSelector)) other.remove();
  // Where one paragraph ends, the next does not go on.
  for (const block of content.querySelectorAll("p, li, blockquote, h2, h3, h4, h5, h6")) block.append(" ");
  return content.textContent.replaceAll(/\s+/gu, " ").trim();
}
