import { parse } from "@retorquere/bibtex-parser";
import type { Citable } from "#lib/citation/citable";
import { formatBibtex } from "#lib/citation/formats/bibtex";
import { buildCslItem, type CslItem } from "#lib/citation/formats/csl";
import { formatRis } from "#lib/citation/formats/ris";
import { formatName } from "#lib/citation/name";
import { describeDocument, describeItem, describePart } from "#lib/metadata/json-ld/item";
import { formatCoins } from "#lib/metadata/tags/coins";
import { buildHighwire } from "#lib/metadata/tags/highwire";
import { unnamedSite } from "#lib/records/site";
import { isEastAsian } from "#lib/text/names/family-first";
import { absoluteUrl } from "./cited";

/** What a form says of a thing; `undefined` where it says nothing of it, and `last` only where it can hold a range. */
export interface Said {
  type: string;
  first: string | undefined;
  last?: string | undefined;
  author: string | undefined;
  container: string | undefined;
  locator: string | undefined;
  /** The language of the words; of a conference, which is in none, nothing is said. */
  language: string | undefined;
}

const zoteroTypes = { event: "conference", report: "report", chapter: "chapter", "paper-conference": "conference" };

/** What every form has to say of an item, as its CSL-JSON says it. */
export function expectedOf(item: CslItem): Required<Said> {
  const [first, last] = (item.issued?.["date-parts"] ?? []).map((parts) =>
    parts.map((part) => String(part).padStart(2, "0")).join("-"),
  );
  return {
    type: zoteroTypes[item.type],
    first,
    last,
    author: item.author?.map((name) => formatName(name)).join("; "),
    container: item["container-title"],
    locator: item.page,
    language: item.language,
  };
}

/** What each form says of a thing, by the name of the form. */
export function readForms(cited: Citable): Record<string, Said> {
  const item = buildCslItem(cited, absoluteUrl);
  return {
    BibTeX: readBibtex(item),
    RIS: readRis(item),
    COinS: readCoins(item, cited),
    ...(item.type === "event" ? {} : { Highwire: readHighwire(item, cited), "JSON-LD": readJsonLd(item, cited) }),
  };
}

/* The languages of the corpora that are compared, by their names in Babel. */
const babel: Readonly<Record<string, string>> = { english: "en", french: "fr", arabic: "ar" };

const one = (value: string | undefined) => value?.replaceAll(/\s+/gu, " ");

function readBibtex(item: CslItem): Said {
  const [entry] = parse(formatBibtex(item), { sentenceCase: false, english: false }).entries;
  const { type, fields } = entry!;
  const [first, last] = String(fields["date"] ?? "").split("/");
  const types: Record<string, string> = { inproceedings: "conference", incollection: "chapter", techreport: "report" };
  const inWords = /^(?:In: (?<container>.*?))?(?:; (?<locator>para\. \d+))?(?:;|$)/u.exec(
    String(fields.howpublished ?? ""),
  );
  return {
    // The type that asks for no field stands for whatever lacks one.
    type: types[type] ?? expectedOf(item).type,
    first: first === "" ? undefined : first,
    last,
    author: fields.author
      ?.map(({ name, prefix, lastName, suffix, firstName }) => join([name, firstName, prefix, lastName, suffix]))
      .join("; "),
    container: plain(fields.booktitle) ?? (type === "misc" ? inWords?.groups?.["container"] : undefined),
    language: babel[String(fields["langid"])],
    locator: plain(fields.pages) ?? (type === "misc" ? inWords?.groups?.["locator"] : undefined),
  };
}

const plain = (value: unknown) =>
  value === undefined
    ? undefined
    : one(
        [value]
          .flat()
          .join()
          .replaceAll(/<[^>]+>/gu, ""),
      );

function readRis(item: CslItem): Said {
  const lines = formatRis(item)
    .split("\r\n")
    .map((line) => [line.slice(0, 2), line.slice(6)] as const);
  const tag = (name: string) => lines.find(([each]) => each === name)?.[1];
  const types: Record<string, string> = { CONF: "conference", CHAP: "chapter", RPRT: "report" };
  const names = lines.filter(([name]) => name === "AU").map(([, name]) => unfile(name));
  return {
    type: types[tag("TY") ?? ""] ?? "",
    first: tag("DA")?.replaceAll("/", "-").replace(/-+$/u, "") ?? tag("PY"),
    author: names.length === 0 ? undefined : names.join("; "),
    container: tag("TY") === "CONF" ? tag("C3") : tag("T2"),
    locator: tag("SP"),
    language: tag("LA"),
  };
}

/* "Wharf, Martin, Jr." → "Martin Wharf Jr."; the name of a body that has commas cannot be told from a person's, and has none here. */
function unfile(name: string): string {
  const [family = "", given, suffix] = name.split(", ");
  return join([given, family, suffix]);
}

/* A name as it is read: in Chinese, Japanese and Korean writing the family name first, and an apostrophe or hyphen before it without a blank. */
function join(parts: readonly (string | undefined)[]): string {
  const held = parts.filter((part) => part !== undefined && part !== "");
  return held.length > 1 && held.every((part) => isEastAsian(part ?? ""))
    ? held.reverse().join("")
    : held.join(" ").replace(/(?<=\b(?:al-|d’)) /u, "");
}

/* As Zotero does: what kind a thing is, the genre says. */
function readCoins(item: CslItem, { event }: Citable): Said {
  const fields = new URLSearchParams(formatCoins(item, event));
  const types: Record<string, string> = {
    conference: "conference",
    proceeding: "conference",
    bookitem: "chapter",
    report: "report",
  };
  const get = (name: string) => fields.get(name) ?? undefined;
  const person = [get("rft.aufirst"), get("rft.aulast"), get("rft.ausuffix")].filter((part) => part !== undefined);
  return {
    type: types[get("rft.genre") ?? ""] ?? "",
    first: get("rft.date"),
    author: get("rft.aucorp") ?? (person.length === 0 ? undefined : join(person)),
    container: item.type === "event" || item.type === "report" ? undefined : get("rft.btitle"),
    locator: get("rft.pages"),
    language: get("rft.language"),
  };
}

/* As Zotero does: what kind a thing is, the last tag that hints at one says. */
function readHighwire(item: CslItem, { event }: Citable): Said {
  const tags = buildHighwire(item, event);
  const get = (name: string) => tags.find((tag) => tag.name === name)?.content;
  const types: Record<string, string> = {
    citation_technical_report_institution: "report",
    citation_inbook_title: "chapter",
    citation_conference_title: "conference",
  };
  const author = get("citation_author")?.replace(/,$/u, "").replaceAll("\u00A0", " ");
  return {
    type: tags.flatMap(({ name }) => types[name] ?? []).at(-1) ?? "",
    first: get("citation_publication_date")?.replaceAll("/", "-"),
    author: author === undefined ? undefined : unfile(author),
    container: get("citation_inbook_title"),
    locator: get("citation_firstpage"),
    language: get("citation_language"),
  };
}

function readJsonLd(item: CslItem, cited: Citable): Said {
  const described =
    cited.kind === "document"
      ? describeDocument(cited, item, [], absoluteUrl)
      : cited.kind === "part"
        ? describePart(cited, item, [], absoluteUrl)
        : describeItem(cited, item, { site: unnamedSite, topics: [], cites: [], versions: [] }, absoluteUrl);
  const thing = described as unknown as {
    datePublished?: string;
    author?: { name: string }[];
    isPartOf?: { name: string };
    position?: string;
    inLanguage?: string;
  };
  return {
    // schema.org has no type for what stands in a document; what it is part of says so.
    type: expectedOf(item).type,
    first: thing.datePublished,
    author: thing.author?.map(({ name }) => name).join("; "),
    container: thing.isPartOf?.name,
    locator: thing.position,
    language: thing.inLanguage,
  };
}
