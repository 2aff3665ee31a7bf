import { fetchJson, hasForm } from "./fetch-json";

/** What a file of citations holds of one record (`lib/citation/citation-file.ts`). */
export interface CitationEntry {
  title: string;
  words: string;
  citation: string;
  ris: string;
  bib: string;
  csv: string;
}

/** A file of citations as the build writes it. */
interface CitationFile {
  header: string;
  items: Readonly<Record<string, CitationEntry>>;
}

/** The citations of the wanted records, by identifier, and the header of the table that their rows make. */
export interface Citations {
  header: string;
  items: ReadonlyMap<string, CitationEntry>;
}

const loaded = new Map<string, Promise<CitationFile>>();

/**
 * Loads the citations of records from the files of their kinds, each file once. `addresses` has the file of each kind that can
 * be cited. Rejects when one cannot be had, and may then be asked again.
 */
export async function loadCitations(
  wanted: readonly { id: string; kind: string }[],
  addresses: Readonly<Record<string, string>>,
): Promise<Citations> {
  const kinds = [...new Set(wanted.map(({ kind }) => kind))].filter((kind) => Object.hasOwn(addresses, kind));
  const files = new Map(
    await Promise.all(kinds.map(async (kind) => [kind, await load(addresses[kind] ?? "")] as const)),
  );
  const items = wanted.flatMap(({ id, kind }) => {
    const file = files.get(kind);
    const item = file !== undefined && Object.hasOwn(file.items, id) ? file.items[id] : undefined;
    return item === undefined ? [] : [[id, item] as const];
  });
  const [first] = files.values();
  return { header: first?.header ?? "", items: new Map(items) };
}

/** Reads the addresses of the files by kind, as a page gives them in JSON. */
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
  return hasForm(file, "citations-2");
}
