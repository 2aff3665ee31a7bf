import { z } from "zod";
import { buildPicturePath, listPictureFiles } from "#lib/address/picture";
import { buildBlockId } from "#lib/address/paragraph";
import { identifier, orAbsent, orNull, recordFields } from "#lib/open-data/schema/field";
import type { Document } from "#lib/records/document";
import type { Block, NumberedBlock } from "#lib/records/text/block";
import { findCaptions } from "#lib/records/text/caption";
import { textOf } from "#lib/records/text/lay-out";

const words = z.string().min(1);
const cell = z.string();

const OpenPicture = z.strictObject({
  url: z.url().describe("Address of the file, which may change with the picture."),
  width: z.int().positive().describe("Width of the picture in pixels."),
  height: z.int().positive().describe("Height of the picture in pixels."),
});

const OpenDefinition = z.strictObject({
  term: words.describe("The term, as printed."),
  descriptions: z.array(words).describe("What it means, one text or several."),
});

/** A numbered paragraph as it is published: its words, and what a table, a picture, code, definitions or lines are made of. */
export const OpenParagraph = z.strictObject({
  id: recordFields.id,
  url: recordFields.url,
  text: words.describe("Its exact words; of a picture what the portal says that it shows."),
  lang: orAbsent(words).describe("Its language, where it is not that of the document."),
  session: orNull(identifier).describe("Identifier of the session it stands in."),
  recommendation: orNull(identifier).describe("Identifier of the recommendation, finding or conclusion that it is."),
  form: orAbsent(z.enum(["table", "picture", "code", "definitions", "lines"])).describe(
    "What it is, where it is no running text.",
  ),
  caption: orAbsent(words).describe("The words of its caption, which is a paragraph of its own too."),
  header: orAbsent(z.array(cell)).describe("The heads of the columns of a table."),
  rows: orAbsent(z.array(z.array(cell))).describe("The rows of a table, cell by cell."),
  items: orAbsent(z.array(identifier)).describe("Identifiers of the items that cells of a table are."),
  picture: orAbsent(OpenPicture).describe("Where a picture is, and its size."),
  language: orAbsent(words).describe("The language of code, where the document says it."),
  code: orAbsent(words).describe("Code as it is written, with its lines."),
  definitions: orAbsent(z.array(OpenDefinition)).describe("Terms and what they mean."),
  lines: orAbsent(z.array(z.array(words))).describe("Stanzas, each with its lines."),
});

/** Builds the published records of a document's numbered paragraphs. */
export function publishParagraphs(
  { id: document, blocks }: Pick<Document, "id" | "blocks">,
  urlOf: (id: string) => string,
  absoluteUrl: (path: string) => string,
): z.input<typeof OpenParagraph>[] {
  const captions = findCaptions(blocks);
  return blocks.filter(isNumbered).map((block) => {
    const id = buildBlockId(document, block);
    const caption = captions.get(block)?.blocks.map(({ text }) => text);
    return {
      id,
      url: urlOf(id),
      text: block.text,
      ...(block.lang === undefined ? {} : { lang: block.lang }),
      session: block.session,
      recommendation: block.type === "item" ? block.recommendation : undefined,
      ...(caption === undefined ? {} : { caption: caption.join(" ") }),
      ...describeForm(block, absoluteUrl),
    };
  });
}

function isNumbered(block: Block): block is NumberedBlock {
  return block.type !== "heading";
}

function describeForm(
  block: NumberedBlock,
  absoluteUrl: (path: string) => string,
): Partial<z.input<typeof OpenParagraph>> {
  switch (block.type) {
    case "table": {
      const textsOf = (row: (typeof block)["header"]) => row.map(({ text }) => text);
      const items = block.rows.flat().flatMap(({ recommendation }) => recommendation ?? []);
      const { header, rows } = block;
      return {
        form: "table",
        header: textsOf(header),
        rows: rows.map(textsOf),
        ...(items.length === 0 ? {} : { items }),
      };
    }
    case "picture": {
      const { width, height } = block;
      return {
        form: "picture",
        picture: { url: absoluteUrl(buildPicturePath(listPictureFiles(block).plain)), width, height },
      };
    }
    case "code":
      return { form: "code", code: block.value, ...(block.language === undefined ? {} : { language: block.language }) };
    case "definitions":
      return {
        form: "definitions",
        definitions: block.entries.map(({ term, descriptions }) => ({
          term: textOf(term),
          descriptions: descriptions.map(textOf),
        })),
      };
    case "lines":
      return { form: "lines", lines: block.stanzas.map((lines) => lines.map(textOf)) };
    default:
      return {};
  }
}
