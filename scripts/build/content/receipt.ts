import { VFile } from "vfile";
import type { ContentFiles } from "#lib/ingest/corpus";
import { readOrganizations, readPeople } from "#lib/ingest/registries/registry";
import { isNearName } from "#lib/ledger/mint/misspelt";
import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Recommendation } from "#lib/records/recommendation";
import { formatNumberOf } from "#lib/text/count";
import { groupBy } from "#lib/text/group-by";
import { uncapitalise } from "#lib/text/capitalise";
import { showOnDisk } from "../../content-folder";

/** Content as it was read and checked: as its editor wrote it, and as it would be minted now. */
export interface Draft {
  written: ContentFiles;
  minted: ContentFiles;
  records: CorpusRecords;
  unsealed: ReadonlySet<string>;
}

/** Says in plain words what is new in a draft and what is yet to do; an empty list where there is nothing to say. */
export function describeDraft(draft: Draft): string[] {
  return [
    ...describeNames(draft),
    ...describeRenumbered(draft),
    ...describeUntagged(draft),
    describeUnsealed(draft.unsealed),
  ].filter((line) => line !== "");
}

/** Says in a sentence how many things are not sealed; nothing where all are. */
export function describeUnsealed({ size }: ReadonlySet<string>): string {
  return size === 0
    ? ""
    : `${formatNumberOf(size, "identifier")} not sealed: ${size === 1 ? "it" : "they"} may change until npm run seal, which comes before a site is put online.`;
}

/** Who is named for the first time, and of whom each may be another spelling. */
function describeNames({ written, minted }: Draft): string[] {
  const names = [
    ["people", readPeople, written.people, minted.people],
    ["organizations", readOrganizations, written.organizations, minted.organizations],
  ] as const;
  return names.flatMap(([noun, read, before, after]) => {
    const known = read(copyOf(before)).entries;
    const ids = new Set(known.map(({ id }) => id));
    const added = read(copyOf(after)).entries.filter(({ id }) => !ids.has(id));
    if (added.length === 0) return [];
    const near = added.flatMap(({ name }) => {
      const other = known.find((entry) => isNearName(name, entry.name));
      return other === undefined
        ? []
        : [
            `"${name}" may be ${other.name}: if so, write "variants": ["${name}"] into the entry of ${other.id} in ${showOnDisk(before.path)}.`,
          ];
    });
    return [`New ${noun}: ${added.map(({ name }) => name).join(", ")}.`, ...near];
  });
}

/** Which published items are called by another number, because others were put in between. */
function describeRenumbered({ records, unsealed }: Draft): string[] {
  return [...groupBy(records.recommendations, ({ place }) => [place])].flatMap(([place, items]) => {
    const sealed = items.filter(({ id }) => !unsealed.has(id));
    const changed = sealed.flatMap((item, at) =>
      item.number === at + 1 || item.marker !== undefined ? [] : [nameChange(item, at + 1)],
    );
    return changed.length === 0
      ? []
      : [`In ${place} an item was put in between: ${changed.join(", ")}. Their identifiers and links stay.`];
  });
}

function nameChange({ label, number }: Recommendation, before: number): string {
  return `${uncapitalise(label.replace(/\d+$/u, String(before)))} is now ${number}`;
}

/** How many new items lack topics, where the portal has any. */
function describeUntagged({ records, unsealed }: Draft): string[] {
  const lacking = records.recommendations.filter(({ id, topics }) => unsealed.has(id) && topics.length === 0);
  return records.topics.length === 0 || lacking.length === 0
    ? []
    : [
        `${formatNumberOf(lacking.length, "new item")} without topics: ${lacking
          .slice(0, 5)
          .map(({ id }) => id)
          .join(", ")}${lacking.length > 5 ? " …" : ""}.`,
      ];
}

function copyOf(file: VFile): VFile {
  return new VFile({ path: file.path, value: String(file) });
}
