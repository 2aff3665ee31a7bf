import type { IdParts } from "#lib/address/identifier";

/** The feed of every item of the portal. */
export const feedOfAll = "/feeds/all.xml";

/** Builds the path of the feed of a conference, a topic or an addressee; nothing else has one. */
export function buildFeedPath(parts: IdParts): string | undefined {
  if (parts.kind === "event") return `/feeds/${parts.event}.xml`;
  return parts.kind === "term" ? `/feeds/${parts.vocabulary}/${parts.term}.xml` : undefined;
}
