import { parseArgs } from "node:util";
import type { Receipt } from "#lib/records/derived/receipt";
import { checkDraft, describeUnreadable } from "./build/content/draft";
import { findUnreadable, readFiles, refuseUnreadable } from "./build/content/read-content";
import { formatReceipt } from "./build/content/receipt/markdown";
import { compareOriginals } from "./check-fidelity";
import { runAsScript } from "./messages";

/**
 * Checks the content alone, in its form and word for word, without writing anything; both checks are always made. `--json` prints the
 * receipt for a program (`lib/records/derived/receipt.ts`), `--markdown` the same for a comment on a proposed change; `--mends` lists every
 * mend of an original's words.
 */
async function check(args: string[]): Promise<boolean> {
  const { values } = parseArgs({
    args,
    options: { json: { type: "boolean" }, markdown: { type: "boolean" }, mends: { type: "boolean" } },
  });
  const files = await readFiles();
  const isForProgram = values.json === true || values.markdown === true;
  const unreadable = findUnreadable(files);
  // A program has its receipt also of content that can't be read as a whole.
  if (unreadable.length > 0 && isForProgram) return print(describeUnreadable(files, unreadable), values);
  const comparison = await compareOriginals();
  const { receipt, text, errors } = await checkDraft(refuseUnreadable(files), comparison);
  if (isForProgram) return print(receipt, values);
  // What was mended in the original's words is read once, and not at every check.
  for (const told of comparison.said) console.log(values.mends === true ? told : told.replace(/\n.*/su, ""));
  (errors === 0 ? console.log : console.error)(`\n${text}`);
  return receipt.isClean;
}

function print(receipt: Receipt, { json }: { json?: boolean | undefined }): boolean {
  console.log(json === true ? JSON.stringify(receipt, undefined, 2) : formatReceipt(receipt));
  return receipt.isClean;
}

await runAsScript(import.meta.url, () => check(process.argv.slice(2)));
