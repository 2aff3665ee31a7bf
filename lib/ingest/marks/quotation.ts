import type { Paragraph } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { toString } from "mdast-util-to-string";
import type { Quotation } from "#lib/records/quotation";
import { linkCredit } from "./account";
import { type IngestContext, provenanceOf } from "#lib/ingest/context";
import { readAttribution } from "./credit";
import { readAttributes } from "./directive";
import { foldSpace } from "#lib/ingest/markdown";
import { reportError } from "#lib/ingest/message";

/*
 * :::quotation{#q1}
 * “It gives us great pride to join hands with our partners.”
 *
 * :by[Tullio Del Sette, General Commander of the Carabinieri]
 * :::
 */

/** A quotation as read, before its paragraph is known. */
export type QuotationDraft = Omit<Quotation, "id" | "document" | "paragraph"> & { name: string };

/** Reads a quotation: its words, and in the last paragraph whose they are; words of a text have no `:by`. */
export function readQuotation(context: IngestContext, container: ContainerDirective): QuotationDraft | undefined {
  const { file } = context;
  const { id = "" } = readAttributes(file, container, ["id"]);
  const paragraphs = container.children.filter((child): child is Paragraph => child.type === "paragraph");
  const last = paragraphs.at(-1);
  const words = paragraphs.slice(0, -1);
  if (last === undefined || words.length === 0 || paragraphs.length < container.children.length) {
    reportError(
      file,
      container,
      "quotation-form",
      "Unexpected form of a quotation, expected its words in paragraphs and then, in one of its own, whose they are. Correct the container.",
    );
    return undefined;
  }
  if (!/^q[1-9]\d*$/.test(id)) {
    reportError(
      file,
      container,
      "quotation-identifier",
      `Unexpected identifier "${id}" of a quotation, expected q and a number. Remove it and run npm run mint.`,
    );
    return undefined;
  }
  const mark = last.children.find((child) => child.type === "textDirective" && child.name === "by");
  const by = mark?.type === "textDirective" ? readAttribution(context, mark) : undefined;
  if (mark?.type === "textDirective" && by !== undefined) linkCredit(mark, by);
  container.data = { ...container.data, hProperties: { ...container.data?.hProperties, dataName: id } };
  return {
    name: id,
    text: words.map((each) => foldSpace(toString(each))).join("\n\n"),
    attribution: foldSpace(toString(last)),
    ...(by === undefined ? {} : { by }),
    provenance: provenanceOf(file, container),
  };
}
