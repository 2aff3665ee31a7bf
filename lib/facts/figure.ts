import type { VFile } from "vfile";
import type { Document } from "#lib/records/document";
import type { Event, EventFigure } from "#lib/records/event";
import { type Figure, FigureEntry } from "#lib/records/facts/figure";
import { wordsOfId } from "#lib/address/slug";
import { romanize } from "#lib/text/romanize";
import { buildId, parseId } from "#lib/address/identifier";
import { warnOfOtherValue } from "./figure-value";
import { findStated, readFactFile } from "./fact-file";
import { positionOf, reportError, reportMissing, reportUnminted } from "#lib/ingest/message";

/*
 * content/office-report-2016-17/figures.json
 * [ { "id": "figures/live-simulation-women", "value": 124, "unit": "participants", "label": "female participants",
 *     "of": "figures/live-simulation-participants", "about": "Three live simulations", "source": { … } } ]
 *
 * content/harbour-3/event.md, under `figures:`
 *   - id: figures/harbour-3-participants
 *     value: 381 …
 */

/** Reads a file of figures; a figure that is part of another must name one of the same file. */
export function readFigures(file: VFile, documents: readonly Document[]): Figure[] {
  const figures: Figure[] = readFactFile(file, FigureEntry, documents);
  for (const figure of figures) {
    const { id, of } = figure;
    warnOfOtherValue(file, `"${id}"`, figure);
    if (of !== undefined && !figures.some((each) => each.id === of)) {
      reportMissing(file, `"${id}"`, of, {
        "figure-whole": `Unexpected figure "${of}" that ${id} is part of, expected one of the same file. Correct "of".`,
      });
    }
  }
  return figures;
}

/** Joins the figures of files of facts and those of conferences; one that both have, by its identifier, is the fact. */
export function joinFigures(
  facts: readonly Figure[],
  events: readonly Event[],
  files: readonly VFile[],
  documents: readonly Document[],
): Figure[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  for (const event of events) {
    const file = files.find((each) => each.path === event.provenance.path);
    if (file === undefined) continue;
    for (const figure of event.figures) {
      const joined = readEventFigure(file, event, figure, documents);
      const held = joined === undefined ? undefined : byId.get(joined.id);
      if (joined !== undefined && held !== undefined && !isSame(held, joined)) {
        reportError(file, joined.id, {
          "figure-twice": [
            `Unexpected second figure "${joined.id}", expected the same value and words as the first. Correct it, or give it an identifier of its own.`,
            `The first stands at ${held.provenance.path}:${held.provenance.line}.`,
          ],
        });
      }
      if (joined !== undefined && held === undefined) byId.set(joined.id, joined);
    }
  }
  return [...byId.values()];
}

function isSame(one: Figure, other: Figure): boolean {
  return one.value === other.value && one.qualifier === other.qualifier && one.stated.words === other.stated.words;
}

function readEventFigure(
  file: VFile,
  event: Event,
  figure: EventFigure,
  documents: readonly Document[],
): Figure | undefined {
  const { id, value, unit, label, qualifier, of, source } = figure;
  const place = positionOf(file, id === undefined ? `label: ${label}` : `id: ${id}`);
  const parts = parseId(id ?? "");
  if (id === undefined)
    return reportUnminted(file, place, {
      "figure-identifier": `Unexpected figure "${value} ${label}" without an identifier, expected id: figures/ and a name. Write id: figures/${event.id}-${wordsOfId(romanize(label))} above its value.`,
    });
  if (parts?.kind !== "fact" || parts.collection !== "figures")
    return reportError(file, place, {
      "figure-identifier": `Unexpected figure "${value} ${label}" with the identifier "${id}", expected id: figures/ and a name. Correct or remove it.`,
    });
  const isHeld = documents.some((each) => each.id === buildId({ kind: "document", document: source.document }));
  const stated = isHeld
    ? findStated(file, { id, source }, documents, place)
    : { document: source.document, words: source.words };
  if (stated === undefined) return undefined;
  const whole = of === undefined ? undefined : event.figures.find((each) => each.label === of)?.id;
  const read: Figure = {
    id,
    value,
    ...(unit === undefined ? {} : { unit }),
    label,
    ...(qualifier === undefined ? {} : { qualifier }),
    about: event.label,
    event: event.id,
    ...(whole === undefined ? {} : { of: whole }),
    stated,
    provenance: { path: file.path, line: place.line, endLine: place.line },
  };
  warnOfOtherValue(file, place, read);
  return read;
}
