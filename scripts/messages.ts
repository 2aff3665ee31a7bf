import type { VFile } from "vfile";
import { formatMessage, isUnminted } from "#lib/ingest/message";
import { formatNumberOf } from "#lib/text/count";
import { showOnDisk } from "./content-folder";
import { StageFailure, StageFault } from "./build/runner";
import { explainFault } from "./build/whole/fault";

/**
 * Formats the messages of all files in their order, then the count, and counts the errors. What has no identifier yet is no error;
 * where there are others, it is one line with its number.
 */
export function formatMessages(files: readonly VFile[]): { text: string; errors: number } {
  const all = files.flatMap((file) =>
    [...file.messages].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
  );
  const messages = all.filter((message) => !isUnminted(message));
  const errors = messages.filter((message) => message.fatal === true).length;
  const lines = messages.map((message) => showOnDisk(formatMessage(message)));
  const later = all.length - messages.length;
  if (errors > 0) {
    lines.push("", `${formatNumberOf(errors, "error")}.`);
    if (later > 0)
      lines.push(`${formatNumberOf(later, "thing")} without an identifier, which each gets when these are mended.`);
  }
  return { text: lines.join("\n"), errors };
}

/** Prints the messages of all files; answers the number of errors. */
export function printMessages(files: readonly VFile[]): number {
  const { text, errors } = formatMessages(files);
  if (text !== "") console.error(text);
  return errors;
}

/** Prints why something failed: the words alone where a stage has found them, else the error with its stack; answers `false`. */
export function printFailure(error: unknown): false {
  const isSaid = error instanceof StageFailure || error instanceof StageFault || isUnknownArgument(error);
  console.error(isSaid ? error.message : (explainFault(error) ?? error));
  return false;
}

function isUnknownArgument(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

/** Runs a script's main function when the file is the one that was started, with its exit code. */
export async function runAsScript(url: string, main: () => Promise<boolean>): Promise<void> {
  const started = process.argv[1];
  if (started === undefined || url !== new URL(`file://${started}`).href) return;
  // Who reads no further, such as head, has what they wanted.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  process.exitCode = (await main().catch(printFailure)) ? 0 : 1;
}
