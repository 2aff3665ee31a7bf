import type { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";
import { isHeldBy, lastNameOf, namesOf } from "#lib/address/name";
import { buildId } from "#lib/address/identifier";
import { isUnminted } from "#lib/ingest/message";
import { findField } from "#lib/ingest/markdown/front-matter";
import { findEventName } from "#lib/ingest/registries/event";

/**
 * Takes back what `files` report below a container that nothing closes, and what they report as missing (`reportMissing`) and what may
 * stand in one of `holders`, the files that hold things, that has a fault of its own: once that is mended it may be there, and until then
 * nobody can tell.
 */
export function withholdConsequences(files: readonly VFile[], holders: readonly VFile[]): void {
  files.forEach(withholdBelowOpen);
  const faulty = holders.filter(({ messages }) =>
    messages.some((each) => each.fatal === true && each.actual === undefined && !isUnminted(each)),
  );
  if (faulty.length === 0) return;
  const isConsequence = ({ actual }: VFileMessage) =>
    actual !== undefined && faulty.some((file) => mayHold(file, actual));
  for (const file of files) file.messages = file.messages.filter((message) => !isConsequence(message));
}

/* What a container that nothing closes takes into itself is not read as it is meant. */
function withholdBelowOpen(file: VFile): void {
  const open = Math.min(
    ...file.messages.map(({ ruleId, line }) => (ruleId === "container-open" ? (line ?? 1) : Infinity)),
  );
  file.messages = file.messages.filter(({ ruleId, line = 0 }) => line <= open || ruleId === "container-open");
}

/** Tells whether a file of which nothing could be read has what a name, an identifier or printed words, stands for. */
function mayHold(file: VFile, name: string): boolean {
  const text = String(file);
  if (name === file.path) return true;
  if (file.extname === ".json") return [name, lastNameOf(name)].some((each) => text.includes(JSON.stringify(each)));
  if (file.basename === "event.md") return name === findEventName(file) || text.includes(`id: ${name}`);
  const document = buildId({ kind: "document", document: findField(file, "document") ?? "" });
  if (name === document) return true;
  if (isUnread(file) && (isHeldBy(name, document) || text.includes(name))) return true;
  if (isHeldBy(name, document))
    return namesOf(name.slice(document.length))
      .slice(1)
      .every((each) => hasMark(text, each));
  const [session, ...inner] = namesOf(name).slice(1);
  return text
    .split(/^(?=::session\{)/mu)
    .some((account) => [session, ...inner].every((each) => each !== undefined && hasMark(account, each)));
}

function isUnread({ messages }: VFile): boolean {
  return messages.some(({ fatal, ruleId }) => fatal === true && ruleId?.startsWith("front-matter-") === true);
}

/** Tells whether a mark of a text, such as `::session{#panel-1 kind=panel}`, gives a name. */
function hasMark(text: string, name: string): boolean {
  return [...text.matchAll(/\{([^}\n]*)\}/gu)].some(([, inner = ""]) => inner.split(/\s+/u).includes(`#${name}`));
}
