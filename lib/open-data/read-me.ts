import { formatNumberOf } from "#lib/text/count";
import { findOffered, type OpenData } from "./collections";
import type { Site } from "#lib/records/site";
import type { JsonSchema } from "#lib/open-data/schema/json-schema";

/** Lists what the rights in the data are, paragraph by paragraph, wherever the data is offered. */
export function listRights({ rights = ownersRights }: Site): string[] {
  return [rights, rightsInAdditions];
}

const ownersRights =
  "The words of the documents are those of the publisher that each record of a document names; the rights in them remain with it. They are quoted exactly and attributed, and no licence to them is given here.";
const rightsInAdditions =
  "What this portal adds (identifiers, topics, addressees, links, counts and descriptions) is under the MIT licence, as its code is.";

/** What users of the data can rely on, paragraph by paragraph. */
export const stability: readonly string[] = [
  "An identifier, once published, is never given to anything else, and its address stays.",
  "Fields and collections may be added, at any place in the order. One that is to go, or to mean something else, is announced in the portal’s list of changes.",
  "Every record has every field that its schema requires; the others are there where something is known. Null, and in a table an empty cell, says that no document states it, or of the portal’s own terms that none was given.",
  "The schema in the archive is that of the data beside it: check data against the schema it came with.",
];

/** How data is cited, paragraph by paragraph. */
export const citing: readonly string[] = [
  "Cite the document and its publisher, not the portal, for words that you quote: a record names its document, and the document’s record who published it and what status its words have: not every text was adopted.",
  "Give the address in the field url: it stays.",
  "For a count or a chart made from the data, name the portal, its address, the collection, and the day on which you fetched it.",
];

/** Formats the file of the archive that says what the others are: plain text, lines of at most 80 characters. */
export function formatReadMe(
  site: Site,
  data: OpenData,
  schemas: ReadonlyMap<string, JsonSchema>,
  address: string,
): string {
  const described = findOffered(data).map((name) =>
    fill(`${name} (${formatNumberOf(data[name].length, "record")}): ${schemas.get(name)?.description ?? ""}`, "  "),
  );
  return (
    [
      `${site.name}: open data`,
      fill(
        [`The records behind ${address}.`, site.notice, `${address}/data/ says what every field means.`]
          .filter((words) => words !== undefined)
          .join(" "),
      ),
      heading("What is here"),
      fill(
        "For each collection NAME: NAME.json, an array of records; NAME.schema.json, its JSON Schema (draft 2020-12) with every field’s meaning; NAME.csv, the same as a table, with NAME.csv-metadata.json to describe it (CSV on the Web). A list of records within records is a table of its own, such as documents-paragraphs.csv. Where there are files called all, they are the citations of everything that can be cited.",
      ),
      described.join("\n"),
      heading("Tables"),
      fill(
        "CSV as RFC 4180 has it, in UTF-8 with a byte order mark. Fields of an object are dotted columns; the values of a list are joined by “; ”; lists of texts and of objects are JSON in their cell. A text that a spreadsheet would run as a formula has an apostrophe in front. Where the two differ in what they can say, the JSON holds.",
      ),
      heading("Rights"),
      ...listRights(site).map((text) => fill(text)),
      heading("How to cite"),
      ...citing.map((text) => fill(text)),
      heading("What you can rely on"),
      ...stability.map((text) => fill(text)),
    ].join("\n\n") + "\n"
  );
}

function heading(words: string): string {
  return `${words}\n${"-".repeat(words.length)}`;
}

/** Breaks a paragraph into lines, those after the first indented. */
function fill(text: string, indent = ""): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > 80) lines.push(`${indent}${word}`);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join("\n");
}
