import { type Compared, findRelated } from "#lib/related/similar";
import { buildTermReader, type SynonymGroups } from "#lib/related/terms";

/** An invented item by its identifier and words; it stands in the session that its identifier names. */
export function item(id: string, text: string): Compared {
  const [event = "", session = ""] = id.split("/");
  return { id, text, place: `${event}/${session}`, event, document: `documents/${event}-report` };
}

/* What the forum talks of besides, so that "harbour" is a common word there and "buoy" is none. */
const others = Array.from({ length: 40 }, (_, at) => `On day ${at} the pilots of every harbour met its keepers.`);

/** What each item has near it, by identifier; words of one group mean the same. */
export function findNear(items: readonly Compared[], groups: SynonymGroups = []): Record<string, string[]> {
  return Object.fromEntries(
    findRelated(items, others, buildTermReader(groups)).map(({ of, similar }) => [of, similar.map(({ to }) => to)]),
  );
}

/** The scores of one item, by the identifier of the other. */
export function scoresOf(id: string, items: readonly Compared[], groups: SynonymGroups = []): Record<string, number> {
  const found = findRelated(items, others, buildTermReader(groups)).find(({ of }) => of === id)?.similar ?? [];
  return Object.fromEntries(found.map(({ to, score }) => [to, score]));
}
