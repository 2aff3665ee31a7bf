import { namesOf } from "#lib/address/name";
import { escapeLatex } from "#lib/text/latex";
import type { CslDate, CslItem } from "./csl";
import { formatFamily, type Name } from "#lib/citation/name";

type Field = readonly [name: string, value: string | undefined];

/**
 * Formats a CSL-JSON item as an entry that BibTeX (0.99) and BibLaTeX (3) both read, in UTF-8. Citation.js is not used for
 * it: its keys are the first words of a title, equal for many items here, it braces titles once, so that styles change
 * their capitals, and it writes signs such as ’ as commands.
 */
export function formatBibtex(item: CslItem): string {
  const { author, abstract } = item;
  const type = findEntryType(item);
  const date = formatDate(item.issued);
  const fields: Field[] = [
    ["author", author?.map(formatAuthor).join(" and ")],
    // By what an entry is sorted that has no author.
    ["key", author === undefined ? escape(item.title) : undefined],
    ["title", brace(item.title)],
    ["year", date?.slice(0, 4)],
    ["date", date],
    ...buildWhole(item, type),
    ["note", escape(item.note)],
    ["abstract", escape(abstract?.replaceAll(/\s+/gu, " "))],
    ["langid", nameLanguage(item.language)],
    ["url", item.URL.replaceAll(/[{}\\]/gu, encodeURIComponent)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@${type}{${buildKey(item.id)},`, ...lines, "}", ""].join("\n");
}

type EntryType = "inproceedings" | "incollection" | "techreport" | "misc";

/* An entry has only a type whose fields the documents can fill, for BibTeX warns of each that is missing: `misc` asks for none. */
function findEntryType({ type, author, issued }: CslItem): EntryType {
  if (author === undefined || issued === undefined) return "misc";
  const types = { "paper-conference": "inproceedings", chapter: "incollection", report: "techreport" } as const;
  return type === "event" ? "misc" : types[type];
}

/** What something stands in, where, and who published that, by the names that its type has for them. */
function buildWhole(item: CslItem, type: EntryType): Field[] {
  const event: Field[] = [
    ["eventtitle", brace(item["event-title"])],
    ["eventdate", formatDate(item["event-date"])],
    ["venue", brace(item["event-place"])],
  ];
  const [genre, publisher] = [escape(item.genre), brace(item.publisher)];
  if (type === "techreport") return [["type", genre], ["institution", publisher], ...event];
  if (type === "misc")
    return [
      ["howpublished", formatWhole(item)],
      ["type", genre],
      ["organization", publisher],
    ];
  return [
    ["booktitle", brace(item["container-title"])],
    ["titleaddon", genre],
    ["pages", escape(item.page)],
    ...event,
    [type === "inproceedings" ? "organization" : "publisher", publisher],
  ];
}

/** Builds the key of an entry from an identifier, which stays: `harbour-3:panel-1:r1`. */
export function buildKey(id: string): string {
  return namesOf(id).join(":");
}

/* The name of a body stays whole in braces of its own; that of a person is "von Last, Jr, First". */
function formatAuthor(name: Name): string {
  if ("literal" in name) return `{${escapeLatex(name.literal)}}`;
  return [formatFamily(name), name.suffix, name.given]
    .flatMap((part) => (part === undefined ? [] : [escapeLatex(part)]))
    .join(", ");
}

/* The type has no other printed field for the document and the conference that something stands in. */
function formatWhole(item: CslItem): string | undefined {
  const parts = [
    item["container-title"] === undefined ? undefined : `In: ${item["container-title"]}`,
    item.page,
    item["event-title"],
    item["event-place"],
    formatDate(item["event-date"]),
  ];
  const words = parts.filter((part) => part !== undefined).join("; ");
  return words === "" ? undefined : brace(words);
}

/* A second pair of braces keeps capitals as they are, and the name of a body whole. */
function brace(value: string | undefined): string | undefined {
  return value === undefined ? undefined : `{${escapeLatex(value)}}`;
}

function escape(value: string | undefined): string | undefined {
  return value === undefined ? undefined : escapeLatex(value);
}

/** What Babel calls languages, by BCP 47. */
const languages: Readonly<Record<string, string>> = {
  ar: "arabic",
  be: "belarusian",
  bg: "bulgarian",
  bs: "bosnian",
  ca: "catalan",
  cs: "czech",
  cy: "welsh",
  da: "danish",
  de: "ngerman",
  "de-at": "naustrian",
  "de-ch": "nswissgerman",
  el: "greek",
  en: "english",
  "en-gb": "british",
  "en-us": "american",
  es: "spanish",
  et: "estonian",
  eu: "basque",
  fa: "persian",
  fi: "finnish",
  fr: "french",
  ga: "irish",
  gl: "galician",
  he: "hebrew",
  hi: "hindi",
  hr: "croatian",
  hu: "hungarian",
  hy: "armenian",
  id: "indonesian",
  is: "icelandic",
  it: "italian",
  ja: "japanese",
  ka: "georgian",
  ko: "korean",
  lt: "lithuanian",
  lv: "latvian",
  mk: "macedonian",
  nb: "norsk",
  nl: "dutch",
  nn: "nynorsk",
  no: "norsk",
  pl: "polish",
  pt: "portuguese",
  "pt-br": "brazilian",
  ro: "romanian",
  ru: "russian",
  sk: "slovak",
  sl: "slovene",
  sq: "albanian",
  sr: "serbian",
  "sr-cyrl": "serbianc",
  sv: "swedish",
  th: "thai",
  tr: "turkish",
  uk: "ukrainian",
  vi: "vietnamese",
  zh: "chinese",
};

/* A language that Babel has no name for here is left out, for BibLaTeX stops at one that it does not know. */
function nameLanguage(language: string | undefined): string | undefined {
  const code = language?.toLowerCase() ?? "";
  return languages[code] ?? languages[code.replace(/-.*/u, "")];
}

/* As BibLaTeX and ISO 8601 have it: a day, month or year, or the first and the last, "2017-04-03/2017-04-04". */
function formatDate(date: CslDate | undefined): string | undefined {
  const days = date?.["date-parts"].map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-"));
  return days?.join("/");
}
