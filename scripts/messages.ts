import type { VFile } from "vfile";
import { formatMessage } from "#lib/ingest/message";
import { showOnDisk } from "./content-folder";
import { StageFailure, StageFault } from "./build/runner";
import { explainFault } from "./build/whole/fault";

/** Formats the messages of all files in their order, then the count and the remedy, and counts the errors. */
export function formatMessages(files: readonly VFile[]): { text: string; errors: number } {
  const messages = files.flatMap((file) =>
    [...file.messages].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
  );
  const errors = messages.filter((message) => message.fatal === true).length;
  if (messages.length === 0) return { text: "", errors };
  const curable = messages.some((message) => message.reason.includes("npm run mint"));
  const counts = `${errors} errors, ${messages.length - errors} warnings.${curable ? " Where a message says so, npm run mint mends it." : ""}`;
  return { text: [...messages.map((message) => showOnDisk(formatMessage(message))), "", counts].join("\n"), errors };
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
