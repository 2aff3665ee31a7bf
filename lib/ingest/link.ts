import type { Point } from "unist";
import type { VFile } from "vfile";
import { lastNameOf } from "#lib/address/name";
import type { CorpusRecords } from "#lib/records/corpus-records";
import { type Event, yearOf } from "#lib/records/event";
import type { Recommendation, RecommendationLink } from "#lib/records/recommendation";
import { reportError, reportMissing } from "./message";

/*
 * - Guardians should be appointed within a day; :rec{#r3 repeats="harbour-2/panel-1/r4" narrows="harbour-1/panel-2/r1 harbour-1/panel-2/r3"}
 */

/** Checks the links that editors confirmed: each leads to another item that came no later, and two items have one link. */
export function checkLinks(
  read: readonly { file: VFile; recommendations: readonly Recommendation[] }[],
  corpus: Pick<CorpusRecords, "recommendations" | "events">,
): void {
  const items = new Map(corpus.recommendations.map((item) => [item.id, item]));
  const pairs = new Map<string, string>();
  for (const { file, recommendations } of read) {
    for (const item of recommendations) {
      for (const link of item.links) {
        const position = findPosition(file, item, link);
        checkTarget(file, position, { item, link, target: items.get(link.to) }, corpus.events);
        const pair = [item.id, link.to].sort().join(" ");
        const first = pairs.get(pair);
        if (first === undefined) pairs.set(pair, `${file.path}:${position.line}:${position.column}`);
        else
          reportError(file, position, {
            "link-pair": [
              `Unexpected second link between "${item.id}" and "${link.to}", expected one of repeats, narrows and widens. Keep the one that reading both texts bears out.`,
              `The first stands at ${first}.`,
            ],
          });
      }
    }
  }
}

function checkTarget(
  file: VFile,
  position: Point,
  { item, link, target }: { item: Recommendation; link: RecommendationLink; target: Recommendation | undefined },
  events: readonly Event[],
): void {
  if (target === undefined) {
    reportMissing(file, position, link.to, {
      "link-target": `Unexpected recommendation "${link.to}" in ${link.kind}=…, expected one that the portal holds, such as harbour-3/panel-1/r1. Correct the identifier.`,
    });
  } else if (target.id === item.id) {
    reportError(file, position, {
      "link-self": `Unexpected link of "${item.id}" to itself, expected another recommendation. Correct or remove it.`,
    });
  } else if (isLater(findEvent(events, target), findEvent(events, item))) {
    reportError(file, position, {
      "link-order": `Unexpected ${link.kind}="${link.to}", which is of a later event, expected one of the same event or an earlier. Turn the link round: write it in the mark of "${link.to}".`,
    });
  }
}

function findEvent(events: readonly Event[], item: Recommendation): Event | undefined {
  return events.find((event) => event.id === item.event);
}

/* An item of no event has no date that a document states, so that its order is the editor's to know. */
function isLater(one: Event | undefined, other: Event | undefined): boolean {
  if (one === undefined || other === undefined || one.id === other.id) return false;
  const [year, otherYear] = [yearOf(one), yearOf(other)];
  if (year === undefined || otherYear === undefined) return false;
  if (year !== otherYear) return year > otherYear;
  if (one.days !== undefined && other.days !== undefined) return one.days.start > other.days.start;
  return one.series === other.series && (one.number ?? 0) > (other.number ?? 0);
}

/** Where a link is written: its identifier within the mark of its item; else where the item begins. */
function findPosition(file: VFile, item: Recommendation, link: RecommendationLink): Point {
  const { line, endLine } = item.provenance;
  const name = lastNameOf(item.id);
  const lines = String(file)
    .split("\n")
    .slice(line - 1, endLine)
    .join("\n");
  const mark = new RegExp(`\\{[^}]*#${name}(?!\\d)[^}]*\\}`, "u").exec(lines);
  const attribute = new RegExp(`${link.kind}=["']?([^"'}]*)`, "u").exec(mark?.[0] ?? "");
  if (mark === null || attribute === null) return { line, column: 1 };
  const [whole, targets = ""] = attribute;
  // The identifier whole: "…/r1" also begins "…/r12".
  const within = ` ${targets} `.replaceAll(/\s/gu, " ").indexOf(` ${link.to} `);
  const before = lines
    .slice(0, mark.index + attribute.index + whole.length - targets.length + Math.max(0, within))
    .split("\n");
  return { line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}
