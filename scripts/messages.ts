import type { VFile } from "vfile";
import { formatMessage } from "#lib/ingest/message";

/** Prints the messages of all files in their order, then the count and the remedy; answers the number of errors. */
export function printMessages(files: readonly VFile[]): number {
  const messages = files.flatMap((file) =>
    [...file.messages].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
  );
  const errors = messages.filter((message) => message.fatal === true).length;
  for (const message of messages) console.error(formatMessage(message));
  if (messages.length > 0) {
    const curable = messages.some((message) => message.reason.includes("npm run mint"));
    console.error(
      `\n${errors} errors, ${messages.length - errors} warnings.${curable ? " Where a message says so, npm run mint mends it." : ""}`,
    );
  }
  return errors;
}

/** Runs a script's main function when the file is the one that was started, with its exit code. */
export async function runAsScript(url: string, main: () => Promise<boolean>): Promise<void> {
  const started = process.argv[1];
  if (started === undefined || url !== new URL(`file://${started}`).href) return;
  process.exitCode = (await main()) ? 0 : 1;
}
