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

/** The same record as RIS can hold it: one day of several, no kind of status for a conference. */
function expected(item: CslItem) {
  const isReport = item.type === "report";
  const [start] = item["event-date"]?.["date-parts"] ?? [];
  return {
    id: item.id,
    type: isReport ? "report" : "paper-conference",
    title: item.title,
    author: item.author,
    container: item["container-title"],
    event: isReport ? undefined : item["event-title"],
    place: isReport ? undefined : item["event-place"],
    date: isReport ? undefined : start,
    publisher: item.publisher,
    genre: isReport ? item.genre : undefined,
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
    .parse(field("event-date"));
  const names = ["id", "type", "title", "publisher", "genre", "abstract", "note", "language", "URL"] as const;
  return {
    ...Object.fromEntries(names.map((name) => [name, field(name)])),
    // A single word is read as a family name.
    author: author?.map(({ literal, family, given }) =>
      given === undefined ? { literal: literal ?? family } : { family, given },
    ),
    container: field("container-title") ?? field("collection-title"),
    event: field("event-title"),
    place: field("event-place"),
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

  it("is a conference’s paper or a report, begins with its type and ends with its end", () => {
    for (const text of texts)
      expect(text).toMatch(/^TY {2}- (?:CONF|RPRT)\r\n(?:[A-Z][A-Z0-9] {2}- \S.*\r\n)+ER {2}- \r\n$/u);
  });

  it("keeps the corporate author and every other value on one line", () => {
    const [first = ""] = texts.filter((text) => text.includes("\r\nID  - alliance-17/panel-1/r1\r\n"));
    expect(first.split("\r\n")).toContain(
      "AU  - OSCE Office of the Special Representative and Co-ordinator for Combating Trafficking in Human Beings",
    );
    expect(first.split("\r\n")).toContain("PY  - 2017/04/03/");
    expect(texts.filter((text) => /[^\r]\n/u.test(text))).toEqual([]);
  });
});
