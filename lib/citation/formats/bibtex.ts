import { namesOf } from "#lib/address/name";
import { escapeLatex } from "#lib/text/latex";
import type { CslItem } from "./csl";
import type { Name } from "#lib/citation/name";

type Field = readonly [name: string, value: string | undefined];

/**
 * Formats a CSL-JSON item as an entry that BibTeX (0.99) and BibLaTeX (3) both read, in UTF-8. Citation.js is not used for
 * it: its keys are the first words of a title, equal for many items here, it braces titles once, so that styles change
 * their capitals, and it writes signs such as ’ as commands. An entry has only the type whose fields the documents can
 * fill: `inproceedings` with the conference's year, else `misc`, the one type for which BibTeX asks nothing.
 */
export function formatBibtex(item: CslItem): string {
  const { author, abstract } = item;
  const isPaper = item.type === "paper-conference" && author !== undefined && item["container-title"] !== undefined;
  const date = formatDate(item);
  const dated = item.type !== "report";
  const whole: Field[] = isPaper
    ? [
        ["booktitle", brace(item["container-title"])],
        ["titleaddon", escape(item.genre)],
        ["eventtitle", brace(item["event-title"])],
        ["eventdate", date],
        ["venue", brace(item["event-place"])],
      ]
    : [
        ["howpublished", formatWhole(item)],
        ["type", escape(item.genre)],
      ];
  const fields: Field[] = [
    ["author", author?.map(formatAuthor).join(" and ")],
    // By what an entry is sorted that has no author.
    ["key", author === undefined ? escape(item.title) : undefined],
    ["title", brace(item.title)],
    ["year", dated ? date?.slice(0, 4) : undefined],
    ["date", dated ? date : undefined],
    ...whole,
    ["organization", brace(item.publisher)],
    ["note", escape(item.note)],
    ["abstract", escape(abstract?.replaceAll(/\s+/gu, " "))],
    ["langid", nameLanguage(item.language)],
    ["url", item.URL.replaceAll(/[{}\\]/gu, encodeURIComponent)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@${isPaper ? "inproceedings" : "misc"}{${buildKey(item.id)},`, ...lines, "}", ""].join("\n");
}

/** Builds the key of an entry from an identifier, which stays: `harbour-3:panel-1:r1`. */
export function buildKey(id: string): string {
  return namesOf(id).join(":");
}

/* The name of a body stays whole in braces of its own; that of a person is filed under the family name. */
function formatAuthor(name: Name): string {
  return "literal" in name
    ? `{${escapeLatex(name.literal)}}`
    : `${escapeLatex(name.family)}, ${escapeLatex(name.given)}`;
}

/* The type has no other printed field for the document and the conference that something stands in. */
function formatWhole(item: CslItem): string | undefined {
  const parts = [
    item["container-title"] === undefined ? undefined : `In: ${item["container-title"]}`,
    item["event-title"],
    item["event-place"],
    formatDate(item),
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

/** What Babel calls languages, by BCP 47; the documents' English is that of international organizations. */
const languages: Readonly<Record<string, string>> = {
  ar: "arabic",
  de: "ngerman",
  en: "british",
  "en-us": "american",
  es: "spanish",
  fr: "french",
  it: "italian",
  nl: "dutch",
  pl: "polish",
  pt: "portuguese",
  ru: "russian",
  sr: "serbian",
  tr: "turkish",
  uk: "ukrainian",
};

/* A language that Babel has no name for here is left out, for BibLaTeX stops at one that it does not know. */
function nameLanguage(language: string | undefined): string | undefined {
  const code = language?.toLowerCase() ?? "";
  return languages[code] ?? languages[code.replace(/-.*/u, "")];
}

function formatDate(item: CslItem): string | undefined {
  const days = item["event-date"]?.["date-parts"].map((parts) =>
    parts.map((part) => String(part).padStart(2, "0")).join("-"),
  );
  return days?.join("/");
}
