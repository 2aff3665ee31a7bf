import type { IngestContext } from "#lib/ingest/walk-state";
import { findKind, type Kind, type KindName } from "#lib/records/kind";

/** Reads the kind that a mark names, or the words of what is expected in its place. */
export function readKind(
  { registries: { site } }: IngestContext,
  name: KindName,
  kind: string | undefined,
): Kind | { expected: string } {
  const kinds = site.kinds[name];
  const ids = kinds.map(({ id }) => id);
  if (kind !== undefined && ids.includes(kind)) return findKind(kinds, kind);
  return {
    expected: `${ids.join(", ")}. Write kind=… as the report calls it; content/vocabulary/${name}.json can name others.`,
  };
}
