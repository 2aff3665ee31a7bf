import type { SearchDocument } from "#lib/search/portal/pack/pack-schema";
import { readPage } from "./page";
import { type ChunkReader, openChunks } from "#lib/search/engine/chunks/reader/chunk-reader";

/** Opens the index in chunks at an address in a browser; its root may be given, where the page has it in itself. */
export async function openChunksAt(address: string, root?: unknown): Promise<ChunkReader<SearchDocument>> {
  const fetchFile = async (name: string): Promise<Response> => {
    const response = await fetch(`${address}/${name}`);
    if (!response.ok) throw new Error(`Unexpected answer ${response.status} for ${address}/${name}`);
    return response;
  };
  const known: unknown = root ?? (await (await fetchFile("root.json")).json());
  return openChunks(known, async (name) => new Uint8Array(await (await fetchFile(name)).arrayBuffer()), readPage);
}
