import { buildAnchored } from "#lib/address/anchor";
import type { VFile } from "vfile";
import type { Document } from "#lib/records/document";
import type { Stated } from "#lib/records/facts/fact";
import { type FieldOperation, FieldOperationEntry, type OperationNote } from "#lib/records/facts/field-operation";
import { findSection, type Section } from "#lib/records/text/section";
import { buildBlockId, buildPartId } from "#lib/address/paragraph";
import { findWords, readFactFile, type StatedEntry } from "./fact-file";
import { reportError } from "#lib/ingest/message";

/*
 * content/office-report-2016-17/field-operations.json
 * [ { "id": "field-operations/mission-to-harbour", "name": "Mission to Harbour", "region": "Northern Coast", "place": "Harbour",
 *     "part": "northern-coast", "section": "mission-to-harbour",
 *     "activities": [ { "what": "Training of pilots", "when": "May 2031", "words": "…" } ], "source": { … } } ]
 */

/** Reads a file of field operations; everything said of one must stand in its own section, whose heading is its name. */
export function readFieldOperations(file: VFile, documents: readonly Document[]): FieldOperation[] {
  return readFactFile(file, FieldOperationEntry, documents).flatMap((entry) => {
    const document = documents.find((each) => each.id === entry.stated.document);
    const section = document === undefined ? undefined : findSection(document, entry.part, entry.section);
    if (document === undefined || section === undefined) {
      reportSection(file, entry.id, `section ${buildAnchored(entry.part, entry.section)}`, "a heading of its document");
      return [];
    }
    checkSection(file, entry, document, section);
    return [readOperation(file, entry, document, section)];
  });
}

function readOperation(
  file: VFile,
  entry: StatedEntry<FieldOperationEntry>,
  document: Document,
  section: Section,
): FieldOperation {
  const { formerName, closed, activities, ...rest } = entry;
  const own = { ...document, blocks: [...section.blocks, ...section.notes] };
  const state = <Fact extends { words: string }>({
    words,
    ...fact
  }: Fact): (Omit<Fact, "words"> & { stated: Stated })[] => {
    const stated = findWords(file, entry.id, words, own);
    return stated === undefined ? [] : [{ ...fact, stated }];
  };
  const [formerly] = formerName === undefined ? [] : state(formerName);
  const [ended] = closed === undefined ? [] : state(closed);
  return {
    ...rest,
    part: buildPartId(document.id, entry.part),
    section: buildBlockId(document.id, { part: entry.part, anchor: entry.section }),
    ...(formerly === undefined ? {} : { formerName: formerly }),
    ...(ended === undefined ? {} : { closed: ended }),
    activities: activities.flatMap(state),
    notes: section.notes.map((block): OperationNote => ({
      mark: block.container?.name ?? "",
      stated: { document: document.id, paragraph: buildBlockId(document.id, block), words: block.text },
    })),
  };
}

function checkSection(
  file: VFile,
  entry: StatedEntry<FieldOperationEntry>,
  document: Document,
  section: Section,
): void {
  const expect = (holds: boolean, what: string, expected: string) => {
    if (!holds) reportSection(file, entry.id, what, expected);
  };
  const heading = section.heading.text;
  const above = findSection(document, entry.part, entry.part)?.heading;
  const region = above?.text ?? "";
  const { country, address } = entry;
  const texts = [heading, ...section.blocks.map((block) => block.text)];
  expect(entry.name === heading, `name "${entry.name}"`, `its heading "${heading}"`);
  expect(entry.region === region, `region "${entry.region}"`, `the heading of its part "${region}"`);
  expect(heading.includes(entry.place), `place "${entry.place}"`, "a place in its name");
  expect(
    country === undefined || texts.some((text) => text.includes(country)),
    `country "${country ?? ""}"`,
    "a country that its section names",
  );
  expect(
    address === undefined || texts.includes(address),
    `address "${address ?? ""}"`,
    "an address printed in its section",
  );
  expect(
    section.blocks.some((block) => buildBlockId(document.id, block) === entry.stated.paragraph),
    `words "${entry.stated.words}"`,
    "words of its own section",
  );
}

function reportSection(file: VFile, id: string, what: string, expected: string): void {
  reportError(file, `"${id}"`, {
    "fact-section": `Unexpected ${what} of ${id}, expected ${expected}. Correct the entry.`,
  });
}
