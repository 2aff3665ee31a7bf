import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import type { OrganizationEntry } from "#lib/records/people/organization";
import type { PersonEntry } from "#lib/records/people/person";
import type { Registries } from "#lib/ingest/walk-state";
import { splitCredit } from "#lib/ingest/marks/credit";
import { isBodyMark, roleOfMark, attributionMarks } from "#lib/ingest/marks/mark-name";
import { findField } from "#lib/ingest/front-matter";
import { titlesOf } from "#lib/records/people/honorifics";
import { foldSpace, parseMarkdown } from "#lib/ingest/markdown";
import { buildMemberId } from "#lib/address/name";
import { takeName, wordsOfId } from "#lib/address/slug";

/**
 * Finds the names of credits and bodies that the registries do not know yet, and makes an entry for each. `issued` are the
 * identifiers of the ledger: none is given again, though its person or body be gone.
 */
export function mintNames(
  files: readonly VFile[],
  registries: Registries,
  issued: ReadonlySet<string> = new Set(),
): { people: PersonEntry[]; organizations: OrganizationEntry[] } {
  const people = new Map<string, PersonEntry>();
  const organizations = new Map<string, OrganizationEntry>();
  for (const file of files) {
    const titles = titlesOf(registries.site.honorifics, findField(file, "language") ?? "en");
    visit(parseMarkdown(file), "textDirective", (node) => {
      const printed = foldSpace(toString(node));
      if (
        (roleOfMark(registries.site.kinds.roles, node.name) !== undefined ||
          attributionMarks.some((each) => each === node.name)) &&
        !node.attributes?.["person"]
      ) {
        const name = splitCredit(printed, titles, node.attributes?.["name"] ?? undefined)?.name;
        if (name !== undefined && !registries.people.byName.has(name))
          add(people, "people", name, new Set([...registries.people.byId.keys(), ...issued]));
      } else if (isBodyMark(node.name) && !node.attributes?.["org"] && !registries.organizations.byName.has(printed)) {
        add(organizations, "organizations", printed, new Set([...registries.organizations.byId.keys(), ...issued]));
      }
    });
  }
  return { people: [...people.values()], organizations: [...organizations.values()] };
}

function add(
  minted: Map<string, { id: string; name: string }>,
  folder: string,
  name: string,
  taken: ReadonlySet<string>,
): void {
  if (minted.has(name)) return;
  const words = wordsOfId(name);
  const stem = buildMemberId(folder, words === "" ? "unnamed" : words);
  const inUse = new Set([...taken, ...[...minted.values()].map((entry) => entry.id)]);
  minted.set(name, { id: takeName(stem, inUse), name });
}
