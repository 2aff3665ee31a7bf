import type { VFile } from "vfile";
import { findStated } from "#lib/facts/fact-file";
import { pointAt, reportError, reportMissing } from "#lib/ingest/message";
import type { Document } from "#lib/records/document";
import type { Kind } from "#lib/records/kind";
import type { Organization, OrganizationEntry } from "#lib/records/people/organization";
import type { Site } from "#lib/records/site";

/*
 * content/organizations.json
 * [ { "id": "organizations/lantern-trust", "name": "Lantern Trust", "kind": "ngo",
 *     "kindSource": { "document": "harbour-3-report", "words": "the Lantern Trust, an NGO" } } ]
 */

type NamedEntry = Omit<OrganizationEntry, "variants"> & { names: string[] };

/** Checks that the kind of each organization is one of the portal's, and finds the words of a document that state it. */
export function readOrganizationKinds(
  file: VFile,
  entries: readonly NamedEntry[],
  documents: readonly Document[],
  site: Pick<Site, "kinds">,
): Organization[] {
  return entries.map(({ kindSource, ...entry }) => {
    checkKind(file, entry, site.kinds["organization-kinds"]);
    if (kindSource === undefined) return entry;
    if (entry.kind === undefined)
      reportError(file, `"${entry.id}"`, {
        "organization-kind": `Unexpected "kindSource" of ${entry.id} without a "kind", expected the words that state a kind. Give the kind, or take the words out.`,
      });
    const position = placeWithin(file, entry.id, kindSource.words);
    const kindStated = findStated(file, { id: entry.id, source: kindSource }, documents, position);
    return kindStated === undefined ? entry : { ...entry, kindStated };
  });
}

function checkKind(file: VFile, { id, kind }: NamedEntry, kinds: readonly Kind[]): void {
  if (kind === undefined || kinds.some((each) => each.id === kind)) return;
  reportMissing(file, placeWithin(file, id, kind), kind, {
    "organization-kind": `Unexpected kind "${kind}" of ${id}, expected ${kinds.map((each) => each.id).join(", ")}. Correct it, leave it out, or name the kind in content/vocabulary/organization-kinds.json.`,
  });
}

/* Where a text of an entry stands, behind the entry's identifier: another entry may have the same text before. */
function placeWithin(file: VFile, id: string, text: string) {
  const content = String(file);
  const start = Math.max(content.indexOf(`"${id}"`), 0);
  const found = content.indexOf(JSON.stringify(text), start);
  return pointAt(file, found === -1 ? start : found);
}
