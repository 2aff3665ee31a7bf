import type { VFile } from "vfile";
import type { Node } from "unist";
import type { VFileMessage } from "vfile-message";

/** The position of a message: that of a node of the tree, a point in the text, or none for the file as a whole. */
type Position = Node | { line: number; column: number } | undefined;

/**
 * Reports an error that stops the build. The reason says what was found, what was expected and what to do;
 * `note` may name the other node involved. Answers undefined, for a reader to return in place of what it could not read.
 */
export function reportError(file: VFile, position: Position, ruleId: string, reason: string, note?: string): undefined {
  report(file, position, ruleId, reason, note).fatal = true;
}

/** Reports something that an editor should look at and that does not stop the build. */
export function reportWarning(file: VFile, position: Position, ruleId: string, reason: string, note?: string): void {
  report(file, position, ruleId, reason, note);
}

function report(file: VFile, position: Position, ruleId: string, reason: string, note?: string): VFileMessage {
  const origin = { source: "proceedings", ruleId };
  const message =
    position === undefined
      ? file.message(reason, origin)
      : file.message(reason, { ...origin, place: "line" in position ? position : position.position });
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
