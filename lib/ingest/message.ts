import type { Node, Point } from "unist";
import type { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";

/** The source of all other messages. */
const proceedings = "proceedings";

/**
 * What a message points at: a node of the tree, a point in the text, the number of a line, words of the file (where they first
 * stand, or its start), or the file as a whole.
 */
export type Position = Node | Point | number | string | undefined;

/**
 * A fault by the name of its rule: the reason says what was found, what was expected and what to do; a note may name the other
 * node involved.
 */
type Fault = Readonly<Record<string, string | readonly [reason: string, note: string | undefined]>>;

/** Reports an error that stops the build. Answers undefined, for a reader to return in place of what it could not read. */
export function reportError(file: VFile, position: Position, fault: Fault): undefined {
  for (const message of report(file, position, fault)) message.fatal = true;
}

/**
 * Reports an error of something that was asked for by `name`, an identifier or printed words, and was not found. Where it may stand in a
 * file with a fault of its own, the message is taken back (`withholdConsequences`).
 */
export function reportMissing(file: VFile, position: Position, name: string, fault: Fault): undefined {
  for (const message of report(file, position, fault)) Object.assign(message, { fatal: true, actual: name });
}

/** The source of messages about what minting gives an identifier or an entry. */
const minting = "minting";

/**
 * Reports something that has no identifier yet, or no entry in the ledger. Content is minted in memory when it is read, so that this is
 * an error only where minting could not mend it (`keepUnminted`). `name` is what was asked for where that was not found.
 */
export function reportUnminted(file: VFile, position: Position, fault: Fault, name?: string): undefined {
  for (const message of report(file, position, fault))
    Object.assign(message, { fatal: true, source: minting, actual: name });
}

/** Says whether a message is of something that has no identifier yet, or no entry in the ledger, and is right otherwise. */
export function isUnminted({ source }: Pick<VFileMessage, "source">): boolean {
  return source === minting;
}

/** Makes errors of what has no identifier though minting has been done: an editor has to write it. */
export function keepUnminted(files: readonly VFile[]): void {
  for (const message of files.flatMap(({ messages }) => messages))
    if (isUnminted(message)) message.source = proceedings;
}

/** Reports something that an editor should look at and that does not stop the build. */
export function reportWarning(file: VFile, position: Position, fault: Fault): void {
  report(file, position, fault);
}

function report(file: VFile, position: Position, fault: Fault): VFileMessage[] {
  return Object.entries(fault).map(([ruleId, text]) => {
    const [reason, note] = typeof text === "string" ? [text] : text;
    const message = file.message(reason, { source: proceedings, ruleId, place: placeOf(file, position) });
    if (note !== undefined) message.note = note;
    return message;
  });
}

function placeOf(file: VFile, position: Position): Point | Node["position"] {
  if (typeof position === "number") return { line: position, column: 1 };
  if (typeof position === "string") return positionOf(file, position);
  return position === undefined || "line" in position ? position : position.position;
}

/** The position of the first occurrence of some text in a file, or its start. */
export function positionOf(file: VFile, text: string): Point {
  return pointAt(file, Math.max(String(file).indexOf(text), 0));
}

/** The position of an offset in a file. */
export function pointAt(file: VFile, offset: number): Point {
  const lines = String(file).slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Formats a message as one line: `content/a/report.md:41:3 Unexpected … (rule)`. */
export function formatMessage(message: VFileMessage): string {
  const at = [message.file, message.line, message.column].filter((part) => part !== undefined);
  const grade = message.fatal === true ? "" : "warning: ";
  const note = message.note === undefined ? "" : `\n    ${message.note}`;
  return `${at.join(":")} ${grade}${message.reason} (${message.ruleId ?? "proceedings"})${note}`;
}
