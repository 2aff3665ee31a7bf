import { buildContextPath } from "#lib/records/permalink";
import type { Recommendation } from "#lib/records/recommendation";
import type { Related } from "#lib/records/related";

/**
 * Opens a recommendation: what the document does not state is null. Each similar item says that it was computed, so that nobody
 * takes it for a link that an editor confirmed.
 */
export function openRecommendation(item: Recommendation, related: readonly Related[], absoluteUrl: (path: string) => string) {
  const similar = related.find(({ of }) => of === item.id)?.similar ?? [];
  return {
    ...item,
    session: item.session ?? null,
    event: item.event ?? null,
    leadIn: item.leadIn ?? null,
    contextUrl: absoluteUrl(buildContextPath(item.id)),
    similar: similar.map((each) => ({ ...each, by: "computed from the words" })),
  };
}
