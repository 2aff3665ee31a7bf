import type { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";
import { formatMessage } from "#lib/ingest/message";
import { isNewName, isUnminted } from "#lib/ledger/mint/mint";
import { showOnDisk } from "./content-folder";
import { StageFailure, StageFault } from "./build/runner";
import { explainFault } from "./build/whole/fault";

/** Whether what has no identifier yet is an error, as when a site is built of it, or waits for its editor and is not spoken of. */
export type Unminted = "refused" | "waiting";

/**
 * Formats the messages of all files in their order, then the count, and counts the errors. All that minting will add is one message,
 * whatever its number.
 */
export function formatMessages(
  files: readonly VFile[],
  unminted: Unminted = "refused",
): { text: string; errors: number } {
  const all = files.flatMap((file) =>
    [...file.messages].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
  );
  const isLater = (message: VFileMessage) => isUnminted(message) || isNewName(message);
  const [first] = unminted === "refused" ? all.filter(isLater) : [];
  const messages = all.filter((message) => !isLater(message));
  const errors = messages.filter((message) => message.fatal === true).length + (first === undefined ? 0 : 1);
  const lines = messages.map((message) => showOnDisk(formatMessage(message)));
  if (first !== undefined) lines.push(showOnDisk(formatFirst(first)));
  if (errors > 0) lines.push("", `${errors} ${errors === 1 ? "error" : "errors"}.`);
  return { text: lines.join("\n"), errors };
}

function formatFirst({ file, line, column }: VFileMessage): string {
  const at = [file, line, column].filter((part) => part !== undefined).join(":");
  return `${at} Unexpected thing without a permanent identifier, the first of those that have none yet. Run npm run check, which counts them, and npm run mint when the text is as it will stay.`;
}

/** Prints the messages of all files; answers the number of errors. */
export function printMessages(files: readonly VFile[]): number {
  const { text, errors } = formatMessages(files);
  if (text !== "") console.error(text);
  return errors;
}

/** Prints why something failed: the words alone where a stage has found them, else the error with its stack; answers `false`. */
export function printFailure(error: unknown): false {
  const isSaid = error instanceof StageFailure || error instanceof StageFault;
  console.error(isSaid ? error.message : (explainFault(error) ?? error));
  return false;
}

/** Runs a script's main function when the file is the one that was started, with its exit code. */
export async function runAsScript(url: string, main: () => Promise<boolean>): Promise<void> {
  const started = process.argv[1];
  if (started === undefined || url !== new URL(`file://${started}`).href) return;
  process.exitCode = (await main().catch(printFailure)) ? 0 : 1;
}
