import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import type { OrganizationEntry } from "#lib/records/people/organization";
import type { PersonEntry } from "#lib/records/people/person";
import type { Registries } from "#lib/ingest/walk-state";
import { splitKnown } from "#lib/ingest/marks/credit";
import { isBodyMark, roleOfMark, attributionMarks } from "#lib/ingest/marks/mark-name";
import { findField } from "#lib/ingest/markdown/front-matter";
import { titlesOf } from "#lib/records/people/honorifics";
import { foldSpace, parseMarkdown } from "#lib/ingest/markdown/parse";
import { buildMemberId } from "#lib/address/name";
import { takeName, wordsOfId } from "#lib/address/slug";
import { isLanguageTag } from "#lib/text/language";
import { romanize } from "#lib/text/romanize";

/** A name that documents print, and the identifier that a mark chose for it. */
interface PrintedName {
  name: string;
  chosen?: string | undefined;
  lang?: string | undefined;
}

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
  const printed = files.flatMap((file) => findNames(file, registries));
  const people = printed.flatMap(({ person }) => person ?? []);
  const organizations = printed.flatMap(({ body }) => body ?? []);
  return {
    people: mintEntries("people", people, new Set([...registries.people.byId.keys(), ...issued])),
    organizations: mintEntries(
      "organizations",
      organizations,
      new Set([...registries.organizations.byId.keys(), ...issued]),
    ),
  };
}

/* The names of a document that no registry has. */
function findNames(file: VFile, registries: Registries): { person?: PrintedName; body?: PrintedName }[] {
  const { people, organizations, site } = registries;
  const ofDocument = findField(file, "language") ?? "en";
  const found: { person?: PrintedName; body?: PrintedName }[] = [];
  visit(parseMarkdown(file), "textDirective", (node) => {
    const printed = foldSpace(toString(node));
    const { name: given, person: chosen, org, lang } = node.attributes ?? {};
    if (roleOfMark(site.kinds.roles, node.name) !== undefined || attributionMarks.some((each) => each === node.name)) {
      const titles = titlesOf(site.honorifics, lang ?? ofDocument);
      const name = splitKnown(people, printed, titles, given ?? undefined)?.name;
      if (name === undefined || people.byName.has(name) || people.byId.has(buildMemberId("people", chosen ?? "")))
        return;
      found.push({ person: { name, chosen: chosen ?? undefined, lang: lang ?? undefined } });
    } else if (isBodyMark(node.name) && !org && !organizations.byName.has(printed)) {
      found.push({ body: { name: printed } });
    }
  });
  return found;
}

/* Whose identifier was chosen comes first, so that no other name is given it; an identifier that was issued is nobody's to choose. */
function mintEntries(
  folder: string,
  names: readonly PrintedName[],
  taken: ReadonlySet<string>,
): { id: string; name: string; lang?: string }[] {
  const inUse = new Set(taken);
  const minted = new Map<string, { id: string; name: string; lang?: string }>();
  const add = (id: string, { name, lang }: PrintedName) =>
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
    add(takeName(stemOf(folder, each.name), inUse), each);
  }
  return [...byName.keys()].flatMap((name) => minted.get(name) ?? []);
}

/* The identifier of a name of which there is one. */
function stemOf(folder: string, name: string): string {
  const words = wordsOfId(romanize(name));
  return buildMemberId(folder, words === "" ? "unnamed" : words);
}

/** Whether an identifier of a person is one that is minted for the name, and chosen by nobody. */
export function isMintedFor(id: string, name: string): boolean {
  const stem = stemOf("people", name);
  return id.startsWith(stem) && /^(?:-\d+)?$/u.test(id.slice(stem.length));
}
