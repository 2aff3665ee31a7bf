import type { Entry } from "#lib/search/engine/entry";
import type { SearchDocument } from "#lib/search/portal/documents/search-document";

/** Another engine over the same records: answers queries by identifiers, the best first. */
export interface Peer {
  name: string;
  answer(queries: readonly string[]): Promise<Record<string, readonly string[]>>;
  close(): Promise<void>;
}

/** Opens a peer over entries of the search. */
export type OpenPeer = (entries: readonly Entry<SearchDocument>[]) => Promise<Peer>;

/** How many answers of a peer are asked for: the best ten of what is judged stand among them. */
export const peerDepth = 60;
