import type { CslItem } from "./csl";

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
  const fields: Field[] = [
    ["author", author?.map(({ literal }) => `{${escapeLatex(literal)}}`).join(" and ")],
    ["title", brace(item.title)],
    [isPaper ? "booktitle" : "maintitle", brace(item["container-title"])],
    ["year", dated ? date?.slice(0, 4) : undefined],
    ["date", dated ? date : undefined],
    ["eventtitle", brace(item["event-title"])],
    ["eventdate", date],
    ["venue", brace(item["event-place"])],
    ["organization", brace(item.publisher)],
    ["type", item.genre === undefined ? undefined : escapeLatex(item.genre)],
    ["note", item.note === undefined ? undefined : escapeLatex(item.note)],
    ["abstract", abstract === undefined ? undefined : escapeLatex(abstract.replaceAll(/\s+/gu, " "))],
    ["langid", item.language === "en" ? "british" : item.language],
    ["url", item.URL.replaceAll(/[{}\\]/gu, encodeURIComponent)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@${isPaper ? "inproceedings" : "misc"}{${buildKey(item.id)},`, ...lines, "}", ""].join("\n");
}

/** Builds the key of an entry from an identifier, which stays: `alliance-17:panel-1:r1`. */
export function buildKey(id: string): string {
  return id.replaceAll(/[/#]/gu, ":");
}

/* A second pair of braces keeps capitals as they are, and the name of a body whole. */
function brace(value: string | undefined): string | undefined {
  return value === undefined ? undefined : `{${escapeLatex(value)}}`;
}

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/* TeX makes one sign of two hyphens, accents or apostrophes, unless something stands between them. */
function escapeLatex(text: string): string {
  return text.replaceAll(/[\\~^&%$#_{}]/gu, (sign) => commands[sign] ?? `\\${sign}`).replaceAll(/(?<=-)-|(?<=`)`|(?<=')'/gu, "{}$&");
}

function formatDate(item: CslItem): string | undefined {
  const days = item["event-date"]?.["date-parts"].map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-"));
  return days?.join("/");
}
