import type { Node } from "unist";
import type { VFile } from "vfile";
import type { OrganizationEntry } from "#lib/records/organization";
import type { PersonEntry } from "#lib/records/person";
import type { Provenance } from "#lib/records/provenance";
import type { Registry } from "#lib/ingest/registries/registry";

/** What reading a document needs to know beyond its own text. */
export interface Registries {
  people: Registry<PersonEntry>;
  organizations: Registry<OrganizationEntry>;
}

/** The file being read and the registries its names are looked up in. */
export interface IngestContext {
  file: VFile;
  registries: Registries;
}

/** The provenance of a node: its file and its first and last line. */
export function provenanceOf(file: VFile, node: Node): Provenance {
  const line = node.position?.start.line ?? 1;
  return { path: file.path, line, endLine: node.position?.end.line ?? line };
}
