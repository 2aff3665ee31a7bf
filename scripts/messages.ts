import type { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";
import { formatMessage } from "#lib/ingest/message";
import { isNewName, isUnminted } from "#lib/ledger/mint/mint";
import { showOnDisk } from "./content-folder";
import { StageFailure, StageFault } from "./build/runner";
import { explainFault } from "./build/whole/fault";

/** Whether what has no identifier yet is an error, as when a site is built of it, or waits for its editor. */
export type Unminted = "refused" | "waiting";

/**
 * Formats the messages of all files in their order, then the count and the remedy, and counts the errors. All that minting will add is
 * one message, whatever its number.
 */
export function formatMessages(
  files: readonly VFile[],
  unminted: Unminted = "refused",
): { text: string; errors: number } {
  const all = files.flatMap((file) =>
    [...file.messages].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
  );
  const waits = (message: VFileMessage) => unminted === "waiting" && (isUnminted(message) || isNewName(message));
  const [later, messages] = [all.filter(isUnminted), all.filter((message) => !isUnminted(message))];
  const errors = [...messages, ...later.slice(0, 1)].filter((message) => message.fatal === true && !waits(message));
  const lines = messages.map((message) => showOnDisk(formatMessage(message)));
  if (later[0] !== undefined) lines.push(showOnDisk(formatLater(later[0], later.length)));
  if (errors.length > 0) lines.push("", `${errors.length} ${errors.length === 1 ? "error" : "errors"}.`);
  return { text: lines.join("\n"), errors: errors.length };
}

function formatLater({ file, line, column }: VFileMessage, count: number): string {
  const at = [file, line, column].filter((part) => part !== undefined).join(":");
  return count === 1
    ? `${at} One thing has no permanent identifier yet. Run npm run mint when the text is as it will stay.`
    : `${at} ${count} things have no permanent identifier yet, from this on. Run npm run mint when the text is as it will stay.`;
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
