import { buildId, type IdParts, parseId } from "./identifier";

/** The feed of every item of the portal. */
export const feedOfAll = "/feeds/all.xml";

/** Builds the path of the feed of a conference, a topic or an addressee; nothing else has one. */
export function buildFeedPath(parts: IdParts): string | undefined {
  return parts.kind === "event" || parts.kind === "term" ? `/feeds/${buildId(parts)}.xml` : undefined;
}

/** Parses the path of a feed into what it is of; the other half of {@link buildFeedPath}. */
export function parseFeedPath(path: string): IdParts | undefined {
  const parts = parseId(/^\/feeds\/(.+)\.xml$/.exec(path)?.[1] ?? "");
  return parts?.kind === "event" || parts?.kind === "term" ? parts : undefined;
}
