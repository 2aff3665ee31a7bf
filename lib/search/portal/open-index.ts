import { readArchive } from "#lib/search/engine/chunks/format/archive";
import { type ChunkReader, openChunks } from "#lib/search/engine/chunks/reader/chunk-reader";
import type { FetchFile } from "#lib/search/engine/chunks/reader/chunk-store";
import type { LoadStems } from "#lib/search/engine/chunks/reader/family-finder";
import type { Stems } from "#lib/search/engine/text/stems";
import { fetchBytes } from "./fetch-bytes";
import { readPage } from "./page";
import type { SearchDocument } from "#lib/search/portal/documents/search-document";

/** An index that is open: what reads it, and how any of its files is fetched by its name. */
export interface OpenIndex {
  reader: ChunkReader<SearchDocument>;
  fetchFile: FetchFile;
}

/** Opens the index at an address in a browser, an archive or a folder, with what stems beside it; its root may be given, where the page has it in itself. */
export async function openIndexAt(address: string, root?: unknown): Promise<OpenIndex> {
  return openIndex(
    address.endsWith(".bin")
      ? fetchFrom(readArchive(await fetchBytes(address)))
      : (name) => fetchBytes(`${address}/${name}`),
    root,
    ({ module = "" }) => importStems(new URL(module, new URL(address, location.href))),
  );
}

async function importStems({ href }: URL): Promise<Stems> {
  const { stems }: { stems: Stems } = await import(href);
  return stems;
}

/** Opens the index of the given files; where its words are not all English, what loads the stemmers of their languages must be given. */
export async function openIndex(fetchFile: FetchFile, root?: unknown, loadStems?: LoadStems): Promise<OpenIndex> {
  const known: unknown = root ?? JSON.parse(new TextDecoder().decode(await fetchFile("root.json")));
  return { reader: await openChunks(known, fetchFile, readPage, loadStems), fetchFile };
}

/** Fetches files from those that are at hand. */
export function fetchFrom(files: ReadonlyMap<string, Uint8Array>): FetchFile {
  return async (name) => {
    const content = files.get(name);
    if (content === undefined) throw new Error(`Unexpected lack of ${name} in an index, expected one of its files`);
    return content;
  };
}
