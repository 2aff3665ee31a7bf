import { directionOf } from "#lib/text/language";
import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  Paragraph,
  TextRun,
} from "docx";
import type { ListContent, NotedEntry } from "./entry";
import { makeReproducible } from "./reproducible";
import { documentStyles, pageMargin } from "./word-styles";

type Child = NonNullable<IParagraphOptions["children"]>[number];

/**
 * Builds a document of Word (ECMA-376): the title, each item under a numbered heading with its words in quotation marks, a footnote with
 * its short citation and the permanent link, and the reader's note. The same list gives the same bytes.
 */
export async function buildWordDocument({ title, address, entries }: ListContent): Promise<Uint8Array> {
  const document = new Document({
    title: printable(title),
    creator: "",
    lastModifiedBy: "",
    styles: documentStyles,
    footnotes: Object.fromEntries(entries.map((entry, at) => [at + 1, { children: [buildFootnote(entry)] }])),
    sections: [
      {
        properties: { page: { margin: pageMargin } },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [buildRun(title)] }),
          ...(address === undefined ? [] : [new Paragraph({ children: [buildLink(address)] })]),
          ...entries.flatMap(buildItem),
        ],
      },
    ],
  });
  return makeReproducible(await Packer.pack(document, "uint8array"));
}

function buildItem(entry: NotedEntry, at: number): Paragraph[] {
  const { title, words, language, note } = entry;
  const mark = new FootnoteReferenceRun(at + 1);
  const heading = buildRun(`${at + 1}. ${title}`);
  const paragraphs = words === "" ? [] : words.split(/\n{2,}/u);
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      keepNext: true,
      children: words === "" ? [heading, mark] : [heading],
    }),
    ...paragraphs.map((text, number) => {
      const run = buildRun(text, language === undefined ? {} : describeLanguage(language));
      const bidirectional = language !== undefined && directionOf(language) === "rtl";
      return new Paragraph({
        style: "Quote",
        ...(bidirectional ? { bidirectional } : {}),
        children: number < paragraphs.length - 1 ? [run] : [run, mark],
      });
    }),
    ...(note === "" ? [] : [new Paragraph({ style: "ReaderNote", children: buildLines(`Note: ${note}`) })]),
  ];
}

/* Word has the languages of left-to-right, of right-to-left and of East Asian writing apart. */
function describeLanguage(language: string): RunOptions {
  if (directionOf(language) === "rtl") return { rightToLeft: true, language: { bidirectional: language } };
  return {
    language: /^(?:zh|ja|ko)\b/u.test(language) ? { value: language, eastAsia: language } : { value: language },
  };
}

function buildFootnote({ citation, source = "" }: NotedEntry): Paragraph {
  const [, text = citation, address = ""] = /^(.*?)(https?:\/\/\S+)$/su.exec(citation) ?? [];
  const at = source === "" ? -1 : text.indexOf(source);
  const runs =
    at < 0
      ? [buildRun(` ${text}`)]
      : [
          buildRun(` ${text.slice(0, at)}`),
          buildRun(source, { italics: true }),
          buildRun(text.slice(at + source.length)),
        ];
  return new Paragraph({ style: "FootnoteText", children: address === "" ? runs : [...runs, buildLink(address)] });
}

function buildLink(address: string): Child {
  return new ExternalHyperlink({
    link: address,
    children: [new TextRun({ text: printable(address), style: "Hyperlink" })],
  });
}

function buildLines(text: string): TextRun[] {
  return text.split(/\r\n?|\n/u).map((line, at) => buildRun(line, at === 0 ? {} : { break: 1 }));
}

type RunOptions = Omit<Exclude<ConstructorParameters<typeof TextRun>[0], string>, "text">;

function buildRun(text: string, options: RunOptions = {}) {
  return new TextRun({ ...options, text: printable(text) });
}

/* XML 1.0 has no place for the other control characters, which a note that was pasted may hold, nor for half a surrogate pair. */
function printable(text: string): string {
  return text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");
}
