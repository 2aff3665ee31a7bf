import { JumpList } from "#components/page/jump-list";
import { PartsNav } from "#components/page/parts-nav";
import { namesOf } from "#lib/address/name";
import { findLocation, formatLocation } from "#lib/corpus/location";
import { formatSpan, partItems } from "#lib/corpus/filter/parts";
import type { Recommendation } from "#lib/records/recommendation";
import { groupBy } from "#lib/text/group-by";
import { corpus } from "../built";
import { GroupedItems } from "./grouped-items";
import "../../styles/parts.css";

/** A part of a list of items, word for word by session, and the way to its other parts; `list` is the address of the list. */
export function ListedItems({ list, items, part }: { list: string; items: Recommendation[]; part: number }) {
  const parts = partItems(items);
  const shown = parts[part - 1] ?? [];
  return (
    <>
      <JumpList places={findPlaces(shown)} />
      <GroupedItems items={shown} idOf={idOfPlace} />
      <PartsNav list={list} part={part} parts={parts.map((each) => ({ label: formatSpan(corpus, each) }))} />
    </>
  );
}

/* Where on the page the items of a session or part of a document begin. */
function idOfPlace(place: string): string {
  return namesOf(place).join("-");
}

function findPlaces(items: readonly Recommendation[]): { id: string; label: string }[] {
  return [...groupBy(items, ({ place }) => [place])].flatMap(([place, [first]]) =>
    first === undefined ? [] : [{ id: idOfPlace(place), label: formatLocation(findLocation(corpus, first)) }],
  );
}
