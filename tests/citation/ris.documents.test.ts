import { plugins } from "@citation-js/core";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { buildCitables } from "#lib/citation/citable";
import { buildCorpus } from "#lib/corpus/corpus";
import { buildCslItem, type CslItem } from "#lib/citation/formats/csl";
import { formatRis } from "#lib/citation/formats/ris";
import { records } from "../corpus/real-corpus";

const items = buildCitables(buildCorpus(records)).map((cited) =>
  buildCslItem(cited, (path) => `https://example.org${path}`),
);
const texts = items.map(formatRis);

/** What Citation.js reads out of a RIS record, by the names that it has for the fields. */
const Read = z.array(z.looseObject({ id: z.string().optional(), type: z.string(), title: z.string() })).length(1);

function read(ris: string) {
  const [item] = Read.parse(plugins.input.chain(ris, { generateGraph: false }));
  return item;
}

const fold = (text: string | undefined) => text?.replaceAll(/\s+/gu, " ").trim();

/** The same record as RIS can hold it: one day of several, no conference of what stands in another document, no status but of a document. */
function expected(item: CslItem) {
  const isOfConference = item.type === "paper-conference" || item.type === "event";
  return {
    id: item.id,
    type: item.type === "event" ? "paper-conference" : item.type,
    title: item.title,
    author: item.author,
    container: item["container-title"],
    event: isOfConference ? item["event-title"] : undefined,
    page: item.page,
    date: item.issued?.["date-parts"][0],
    publisher: item.publisher,
    genre: item.type === "report" ? item.genre : undefined,
    abstract: fold(item.abstract),
    note: fold(item.note),
    language: item.language,
    URL: item.URL,
  };
}

function readBack(ris: string) {
  const found = read(ris) ?? {};
  const field = (name: string): unknown => (found as Record<string, unknown>)[name];
  const author = z.array(z.record(z.string(), z.string())).optional().parse(field("author"));
  const date = z
    .object({ "date-parts": z.array(z.array(z.number())) })
    .optional()
    // That reader takes the year of a conference's paper for that of the conference, as the format has it.
    .parse(field("issued") ?? field("event-date"));
  const names = ["id", "type", "title", "page", "publisher", "genre", "abstract", "note", "language", "URL"] as const;
  return {
    ...Object.fromEntries(names.map((name) => [name, field(name)])),
    // A single word is read as a family name.
    author: author?.map(({ literal, family, given }) =>
      given === undefined ? { literal: literal ?? family } : { family, given },
    ),
    container: field("container-title"),
    event: field("event-title"),
    date: date?.["date-parts"][0],
  };
}

describe("RIS", () => {
  it("is read back with equal fields, for every record that can be cited", () => {
    const differing = items.filter((item, at) => {
      try {
        expect(readBack(texts[at] ?? "")).toEqual(expected(item));
        return false;
      } catch {
        return true;
      }
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  it("is a conference’s paper, a chapter or a report, begins with its type and ends with its end", () => {
    for (const text of texts)
      expect(text).toMatch(/^TY {2}- (?:CONF|CHAP|RPRT)\r\n(?:[A-Z][A-Z0-9] {2}- \S.*\r\n)+ER {2}- \r\n$/u);
  });

  it("keeps the corporate author and every other value on one line", () => {
    const [first = ""] = texts.filter((text) => text.includes("\r\nID  - alliance-17/panel-1/r1\r\n"));
    expect(first.split("\r\n")).toContain(
      "AU  - OSCE Office of the Special Representative and Co-ordinator for Combating Trafficking in Human Beings",
    );
    expect(first.split("\r\n")).toEqual(
      expect.arrayContaining([
        "PY  - 2017",
        "DA  - 2017/04/03/",
        "SP  - para. 16",
        "CY  - Hofburg (Neuer Saal), Vienna",
      ]),
    );
    expect(texts.filter((text) => /[^\r]\n/u.test(text))).toEqual([]);
  });
});
