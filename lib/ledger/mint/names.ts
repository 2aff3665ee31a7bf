import type { VFile } from "vfile";
import type { OrganizationEntry } from "#lib/records/people/organization";
import type { PersonEntry } from "#lib/records/people/person";
import { ingestDocument } from "#lib/ingest/document";
import { idOfName } from "#lib/ingest/registries/entry";
import type { Registries, UnknownName, UnknownNames } from "#lib/ingest/walk-state";
import { buildMemberId } from "#lib/address/name";
import { takeName } from "#lib/address/slug";
import { isLanguageTag } from "#lib/text/language";

/**
 * Finds the names of credits and bodies that the registries do not know yet, and makes an entry for each: under the identifier that a mark
 * chose (`person="li-gang"`), else under one of its letters in Latin ones. `issued` are the identifiers of the ledger: none is given
 * again, though its person or body be gone.
 */
export function mintNames(
  files: readonly VFile[],
  registries: Registries,
  issued: ReadonlySet<string> = new Set(),
): { people: PersonEntry[]; organizations: OrganizationEntry[] } {
  const unknown: UnknownNames = { people: [], organizations: [] };
  for (const file of files) ingestDocument(file, registries, () => [], unknown);
  return {
    people: mintEntries("people", unknown.people, new Set([...registries.people.byId.keys(), ...issued])),
    organizations: mintEntries(
      "organizations",
      unknown.organizations,
      new Set([...registries.organizations.byId.keys(), ...issued]),
    ),
  };
}

/* Whose identifier was chosen comes first, so that no other name is given it; an identifier that was issued is nobody's to choose. */
function mintEntries(
  folder: "people" | "organizations",
  names: readonly UnknownName[],
  taken: ReadonlySet<string>,
): { id: string; name: string; lang?: string }[] {
  const inUse = new Set(taken);
  const minted = new Map<string, { id: string; name: string; lang?: string }>();
  const add = (id: string, { name, lang }: UnknownName) =>
    minted.set(name, { id, name, ...(lang !== undefined && isLanguageTag(lang) ? { lang } : {}) });
  const byName = new Map(names.map((each) => [each.name, each]));
  const chosen = new Map(names.flatMap((each) => (each.chosen === undefined ? [] : [[each.name, each]])));
  for (const each of chosen.values()) {
    const id = buildMemberId(folder, each.chosen ?? "");
    if (inUse.has(id)) continue;
    inUse.add(id);
    add(id, each);
  }
  for (const each of byName.values()) {
    if (chosen.has(each.name)) continue;
    add(takeName(idOfName(folder, each.name), inUse), each);
  }
  return [...byName.keys()].flatMap((name) => minted.get(name) ?? []);
}

/** Whether an identifier of a person is one that is minted for the name, and chosen by nobody. */
export function isMintedFor(id: string, name: string): boolean {
  const stem = idOfName("people", name);
  return id.startsWith(stem) && /^(?:-\d+)?$/u.test(id.slice(stem.length));
}
