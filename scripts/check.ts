import { parseArgs } from "node:util";
import { checkDraft } from "./build/content/draft";
import { readContent } from "./build/content/read-content";
import { formatReceipt } from "./build/content/receipt/markdown";
import { compareOriginals } from "./check-fidelity";
import { printMessages, runAsScript } from "./messages";

/**
 * Checks the content alone, in its form and word for word, without writing anything; both checks are always made. `--json` prints the
 * receipt for a program (`lib/records/derived/receipt.ts`), `--markdown` the same for a comment on a proposed change.
 */
async function check(args: string[]): Promise<boolean> {
  const { values } = parseArgs({ args, options: { json: { type: "boolean" }, markdown: { type: "boolean" } } });
  const comparison = await compareOriginals();
  const { receipt, text, errors } = await checkDraft(await readContent(), comparison);
  if (values.json === true) console.log(JSON.stringify(receipt, undefined, 2));
  else if (values.markdown === true) console.log(formatReceipt(receipt));
  else {
    (errors === 0 ? console.log : console.error)(text);
    for (const line of comparison.said) console.log(line);
    printMessages(comparison.checked);
  }
  return receipt.isClean;
}

await runAsScript(import.meta.url, () => check(process.argv.slice(2)));
