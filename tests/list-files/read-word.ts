import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { DOMParser } from "linkedom";

/** What a program finds in a document of Word. */
export interface ReadDocument {
  headings: [level: number, words: string][];
  /** The paragraphs that are no headings, with the numbers of the footnotes in brackets. */
  paragraphs: string[];
  footnotes: { words: string; italics: string[]; links: string[] }[];
  /** Where the links of the text lead; those of footnotes are with them. */
  links: string[];
}

type Part = Element & { getElementsByTagName(name: string): Iterable<Element> };

const parse = (xml: string) => new DOMParser().parseFromString(xml, "text/xml") as unknown as Part;
const findAll = (part: Part, name: string) => [...part.getElementsByTagName(name)] as Part[];
/* linkedom leaves the entities of an attribute as they are written. */
const addressIn = (part: Part, name: string) => (part.getAttribute(name) ?? "").replaceAll("&amp;", "&");
const wordsOf = (part: Part) => part.textContent.replaceAll(/\s+/gu, " ").trim();

/** Reads a document of Word by the parts of its archive, as ECMA-376 says what they mean. */
export function readParts(bytes: Uint8Array): ReadDocument {
  const files = unzipSync(bytes);
  const read = (name: string) => parse(strFromU8(files[name]!));
  const targetsOf = (name: string) =>
    new Map(
      findAll(read(`word/_rels/${name}.xml.rels`), "Relationship").map((each) => [
        each.getAttribute("Id"),
        each.getAttribute("TargetMode") === "External" ? addressIn(each, "Target") : undefined,
      ]),
    );
  const linksOf = (part: Part, targets: ReturnType<typeof targetsOf>) =>
    findAll(part, "w:hyperlink").map((link) => {
      const anchor = link.getAttribute("w:anchor");
      return `${targets.get(link.getAttribute("r:id")) ?? ""}${anchor === null ? "" : `#${anchor}`}`;
    });
  const levels = new Map(
    findAll(read("word/styles.xml"), "w:style").flatMap((style) =>
      findAll(style, "w:outlineLvl").map((level) => [
        style.getAttribute("w:styleId"),
        Number(level.getAttribute("w:val")) + 1,
      ]),
    ),
  );
  const document = read("word/document.xml");
  for (const mark of findAll(document, "w:footnoteReference")) mark.textContent = `[${mark.getAttribute("w:id")}]`;
  for (const line of findAll(document, "w:br")) line.textContent = "\n";
  const paragraphs = findAll(document, "w:p").map((paragraph) => ({
    level: levels.get(findAll(paragraph, "w:pStyle")[0]?.getAttribute("w:val") ?? ""),
    words: wordsOf(paragraph),
  }));
  const targets = targetsOf("footnotes");
  const footnotes = findAll(read("word/footnotes.xml"), "w:footnote").filter((note) => !note.hasAttribute("w:type"));
  return {
    headings: paragraphs.flatMap(({ level, words }) => (level === undefined ? [] : [[level, words]])),
    paragraphs: paragraphs.filter(({ level }) => level === undefined).map(({ words }) => words),
    footnotes: footnotes.map((note) => ({
      words: wordsOf(note),
      italics: findAll(note, "w:r")
        .filter((run) => findAll(run, "w:i").length > 0)
        .map(wordsOf),
      links: linksOf(note, targets),
    })),
    links: linksOf(document, targetsOf("document")),
  };
}

/** Reads a document of Word as LibreOffice opens it; `undefined` on a machine that has none. */
export function readByLibreOffice(bytes: Uint8Array): ReadDocument | undefined {
  if (!hasLibreOffice()) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), "read-word-"));
  try {
    writeFileSync(path.join(folder, "list.docx"), bytes);
    const settings = `-env:UserInstallation=file://${folder}/settings`;
    execFileSync("soffice", [settings, "--headless", "--convert-to", "fodt", "--outdir", folder, "list.docx"], {
      cwd: folder,
      stdio: "ignore",
    });
    return readOpenDocument(readFileSync(path.join(folder, "list.fodt"), "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function readOpenDocument(xml: string): ReadDocument {
  const document = parse(xml);
  const italic = new Set(
    findAll(document, "style:style")
      .filter((style) =>
        findAll(style, "style:text-properties").some((look) => look.getAttribute("fo:font-style") === "italic"),
      )
      .map((style) => style.getAttribute("style:name")),
  );
  const linksOf = (part: Part) => findAll(part, "text:a").map((link) => addressIn(link, "xlink:href"));
  const [text] = findAll(document, "office:text");
  const footnotes = findAll(text!, "text:note").map((note) => {
    const [body] = findAll(note, "text:note-body");
    const found = {
      words: wordsOf(body!),
      italics: findAll(body!, "text:span")
        .filter((span) => italic.has(span.getAttribute("text:style-name")))
        .map(wordsOf),
      links: linksOf(body!),
    };
    note.textContent = `[${wordsOf(findAll(note, "text:note-citation")[0]!)}]`;
    return found;
  });
  for (const line of [...findAll(text!, "text:line-break"), ...findAll(text!, "text:s")]) line.textContent = " ";
  return {
    headings: findAll(text!, "text:h").map((each) => [Number(each.getAttribute("text:outline-level")), wordsOf(each)]),
    paragraphs: findAll(text!, "text:p").map(wordsOf),
    footnotes,
    links: linksOf(text!),
  };
}
