import { buildCitationPath } from "#lib/address/citation-path";
import type { ListEntry } from "#lib/list-files/entry";
import { fetchJson, hasForm } from "#lib/browser/fetch-json";

/** A file of citations as the build writes it (`lib/citation/citation-file.ts`). */
interface CitationFile {
  header: string;
  items: Readonly<Record<string, ListEntry>>;
}

/** The citations of the wanted records, by identifier, and the header of the table that their rows make. */
export interface Citations {
  header: string;
  items: ReadonlyMap<string, ListEntry>;
}

const loaded = new Map<string, Promise<CitationFile>>();

/**
 * Loads the citations of records from the files that have them, each file once. `addresses` has the folder of each kind that can
 * be cited. Rejects when one cannot be had, and may then be asked again.
 */
export async function loadCitations(
  wanted: readonly { id: string; kind: string }[],
  addresses: Readonly<Record<string, string>>,
): Promise<Citations> {
  const sources = wanted.flatMap(({ id, kind }) => {
    const folder = Object.hasOwn(addresses, kind) ? addresses[kind] : undefined;
    return folder === undefined ? [] : [{ id, address: buildCitationPath(folder, id) }];
  });
  const files = await Promise.all(sources.map(({ address }) => load(address)));
  const items = sources.flatMap(({ id }, at) => {
    const file = files[at];
    const item = file !== undefined && Object.hasOwn(file.items, id) ? file.items[id] : undefined;
    return item === undefined ? [] : [[id, item] as const];
  });
  return { header: files[0]?.header ?? "", items: new Map(items) };
}

/** Reads the addresses of the folders by kind, as a page gives them in JSON. */
export function readAddresses(json: string): Readonly<Record<string, string>> {
  const addresses: unknown = JSON.parse(json);
  if (typeof addresses !== "object" || addresses === null) return {};
  return Object.fromEntries(
    Object.entries(addresses).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

function load(address: string): Promise<CitationFile> {
  const file = loaded.get(address) ?? fetchFile(address);
  loaded.set(address, file);
  file.catch(() => loaded.delete(address));
  return file;
}

async function fetchFile(address: string): Promise<CitationFile> {
  const file = await fetchJson(address);
  if (!isCitationFile(file)) throw new Error(`Unexpected content of ${address}, expected citations`);
  return file;
}

function isCitationFile(file: unknown): file is CitationFile {
  return hasForm(file, "citations-3");
}
