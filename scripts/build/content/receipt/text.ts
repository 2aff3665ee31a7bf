import { parseMemberId } from "#lib/address/name";
import type { Receipt } from "#lib/records/derived/receipt";
import { uncapitalise } from "#lib/text/capitalise";
import { formatNumberOf } from "#lib/text/count";
import { groupBy } from "#lib/text/group-by";
import { showOnDisk } from "../../../content-folder";

/** So many of a list are named in a line of text. */
const named = 5;

/** Says how many of each kind content holds, items by the kind of their list. */
export function describeFound({ found }: Receipt): string {
  const items = Object.entries(found.items)
    .map(([kind, count]) => `${kind}: ${count}`)
    .sort()
    .join(", ");
  const counts = [
    formatNumberOf(found.events, "event"),
    formatNumberOf(found.documents, "document"),
    formatNumberOf(found.sessions, "session"),
    formatNumberOf(found.people, "person", "people"),
    formatNumberOf(found.organizations, "organization"),
  ];
  return `Found: ${counts.join(", ")}; items by kind: ${items || "none"}.`;
}

/** Says in plain words what a receipt tells beside its messages and what was found; an empty list where there is nothing to say. */
export function describeReceipt(receipt: Receipt): string[] {
  return [
    ...describeAdded(receipt),
    ...describeNames(receipt),
    ...describeRenumbered(receipt),
    ...describeFields(receipt),
    ...describeDeclared(receipt),
    ...describeSearches(receipt),
    ...describeUntagged(receipt),
    ...receipt.toDo,
  ];
}

/* Lists the first of many identifiers. */
function listFirst(ids: readonly string[]): string {
  return `${ids.slice(0, named).join(", ")}${ids.length > named ? " …" : ""}`;
}

/** Says what is new since the last seal, of each kind how many and which first; paragraphs are only counted. */
function describeAdded({ changed: { added } }: Receipt): string[] {
  const kinds = Object.entries(added).map(([kind, ids]) => {
    // Every item is listed as one, whatever its list is called.
    const one = kind === "recommendation" ? "item" : kind;
    const count = formatNumberOf(ids.length, one, one === "person" ? "people" : `${one}s`);
    return kind === "paragraph" ? count : `${count} (${listFirst(ids)})`;
  });
  return kinds.length === 0 ? [] : [`New since the last seal: ${kinds.join("; ")}.`];
}

function describeNames({ changed: { names } }: Receipt): string[] {
  return [...groupBy(names, ({ collection }) => [collection])].flatMap(([noun, added]) => [
    `New ${noun}: ${added.map(({ name }) => name).join(", ")}.`,
    ...added.flatMap(({ name, near }) =>
      near === undefined
        ? []
        : [
            `"${name}" may be ${near.name}: if so, write "variants": ["${name}"] into the entry of ${near.id} in ${showOnDisk(`content/${noun}.json`)}, or make it the name and "${near.name}" the variant, and take out another entry of "${name}".`,
          ],
    ),
  ]);
}

function describeRenumbered({ changed: { renumbered } }: Receipt): string[] {
  return [...groupBy(renumbered, ({ id }) => [parseMemberId(id)?.holder ?? id])].map(([place, items]) => {
    const changes = items.map(
      ({ label, before, now }) => `${uncapitalise(label.replace(/\d+$/u, String(before)))} is now ${now}`,
    );
    return `In ${place} an item was put in between: ${changes.join(", ")}. Their identifiers and links stay.`;
  });
}

function describeFields({ changed: { fields } }: Receipt): string[] {
  const changes = fields
    .slice(0, named)
    .map(({ id, field, before, now }) => `${field} of ${id} is ${now || "nothing"}, before ${before || "nothing"}`);
  const more = fields.length > named ? `; and ${fields.length - named} more` : "";
  return changes.length === 0 ? [] : [`Changed beside the words since the last seal: ${changes.join("; ")}${more}.`];
}

function describeDeclared({ changed: { declared } }: Receipt): string[] {
  const { corrections, aliases, tombstones } = declared;
  const counts = [
    ...(corrections === 0 ? [] : [formatNumberOf(corrections, "correction")]),
    ...(aliases === 0 ? [] : [formatNumberOf(aliases, "alias", "aliases")]),
    ...(tombstones === 0 ? [] : [formatNumberOf(tombstones, "tombstone")]),
  ];
  return counts.length === 0 ? [] : [`Declared since the last seal: ${counts.join(", ")}.`];
}

function describeSearches({ searches }: Receipt): string[] {
  return searches.map(
    ({ query, before, now }) =>
      `The search "${query}" begins otherwise than at the last seal: with ${formatHits(now)}, before with ${formatHits(before)}.`,
  );
}

function formatHits(ids: readonly string[]): string {
  return ids.length === 0 ? "nothing" : ids.join(", ");
}

function describeUntagged({ untagged }: Receipt): string[] {
  return untagged.length === 0
    ? []
    : [`${formatNumberOf(untagged.length, "new item")} without topics: ${listFirst(untagged)}.`];
}
