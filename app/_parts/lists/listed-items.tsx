import type { ReactNode } from "react";
import { JumpList } from "#components/navigation/jump-list";
import { ListFiles } from "#components/page/list-files";
import { PartsNav } from "#components/navigation/parts-nav";
import { namesOf } from "#lib/address/name";
import { findLocation } from "#lib/corpus/location";
import { formatSpan, partItems } from "#lib/corpus/filter/parts";
import { shortLabelOfEvent } from "#lib/records/label";
import type { Recommendation } from "#lib/records/recommendation";
import { groupBy } from "#lib/text/group-by";
import { corpus } from "../built";
import { GroupedItems } from "./grouped-items";
import "../../styles/parts.css";

interface Props {
  /** The address of the list, and what its files are named after. */
  list: string;
  title: string;
  items: Recommendation[];
  /** The terms, by their identifiers, that all of them are given. */
  known?: readonly string[];
  part: number;
  /** What stands above the list beside the ways into it. */
  tools?: ReactNode;
}

/** A part of a list of items, word for word by session, with the ways into it, to its other parts and to its files. */
export function ListedItems({ list, title, items, known, part, tools }: Props) {
  const parts = partItems(items);
  const shown = parts[part - 1] ?? [];
  return (
    <>
      <div className="list-tools hint">
        {tools}
        <JumpList groups={findPlaces(shown)} />
      </div>
      <GroupedItems items={shown} known={known} idOf={idOfPlace} />
      <PartsNav list={list} part={part} parts={parts.map((each) => ({ label: formatSpan(corpus, each) }))} />
      {items.length === 0 ? null : (
        <ListFiles of={list} title={title} count={parts.length > 1 ? items.length : undefined} />
      )}
    </>
  );
}

/* Where on the page the items of a session or part of a document begin. */
function idOfPlace(place: string): string {
  return namesOf(place).join("-");
}

/* The sessions and parts on a page, each where it begins, under the conference or document that they are of. */
function findPlaces(items: readonly Recommendation[]): { name: string; places: { id: string; label: string }[] }[] {
  const places = [...groupBy(items, ({ place }) => [place])].flatMap(([place, [first]]) => {
    if (first === undefined) return [];
    const { event, session, part, document } = findLocation(corpus, first);
    return {
      id: idOfPlace(place),
      label: session?.label ?? part?.title ?? document.title,
      name: event === undefined ? document.title : shortLabelOfEvent(event),
    };
  });
  return [...groupBy(places, ({ name }) => [name])].map(([name, own]) => ({ name, places: own }));
}
