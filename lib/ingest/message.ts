import type { VFile } from "vfile";
import type { Node } from "unist";
import type { VFileMessage } from "vfile-message";

/** Where a message points: a node of the tree, a line, or nothing for the file as a whole. */
export type Place = Node | { line: number; column: number } | undefined;

/**
 * Reports an error that stops the build. The reason says what was found, what was expected and what to do;
 * `cause` may name the other place involved.
 */
export function reportError(file: VFile, place: Place, ruleId: string, reason: string, note?: string): void {
  const message = report(file, place, ruleId, reason, note);
  message.fatal = true;
}

/** Reports something that an editor should look at and that does not stop the build. */
export function reportWarning(file: VFile, place: Place, ruleId: string, reason: string, note?: string): void {
  report(file, place, ruleId, reason, note);
}

function report(file: VFile, place: Place, ruleId: string, reason: string, note?: string): VFileMessage {
  const origin = { source: "proceedings", ruleId };
  const message =
    place === undefined
      ? file.message(reason, origin)
      : file.message(reason, { ...origin, place: "line" in place ? place : place.position });
  if (note !== undefined) message.note = note;
  return message;
}

/** Formats a message as one line: `content/a/report.md:41:3 Unexpected … (rule)`. */
export function formatMessage(message: VFileMessage): string {
  const at = [message.file, message.line, message.column].filter((part) => part !== undefined);
  const grade = message.fatal === true ? "" : "warning: ";
  const note = message.note === undefined ? "" : `\n    ${message.note}`;
  return `${at.join(":")} ${grade}${message.reason} (${message.ruleId ?? "proceedings"})${note}`;
}
