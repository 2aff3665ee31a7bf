import { parse } from "@retorquere/bibtex-parser";
import { describe, expect, it } from "vitest";
import { buildKey, formatBibtex } from "#lib/citation/formats/bibtex";
import type { CslItem } from "#lib/citation/formats/csl";
import { formatFiledName } from "#lib/citation/name";
import { items } from "./cited";

const text = items.map(formatBibtex).join("\n");
const library = parse(text, { sentenceCase: false, english: false });

const fold = (value: unknown) =>
  typeof value === "string"
    ? value
        .replaceAll(/<[^>]+>/gu, "")
        .replaceAll(/\s+/gu, " ")
        .trim()
    : undefined;
const days = (date: CslItem["issued"]) =>
  date?.["date-parts"].map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-")).join("/");

describe("BibTeX", () => {
  it("is read by a processor without an error", () => {
    expect(library.errors).toEqual([]);
    expect(library.entries).toHaveLength(items.length);
  });

  it("has a key of its own for each, from the identifier that stays", () => {
    expect(library.entries.map(({ key }) => key)).toEqual(items.map(({ id }) => buildKey(id)));
    expect(new Set(library.entries.map(({ key }) => key)).size).toBe(items.length);
    expect(buildKey("documents/office-report-2016-17/in-focus#q1")).toBe("documents:office-report-2016-17:in-focus:q1");
  });

  it("is read back with equal fields", () => {
    const differing = items.filter((item, at) => {
      const { fields } = library.entries[at]!;
      const container = item["container-title"];
      const event = [item["event-title"], item["event-place"], days(item["event-date"])];
      // Where the type has no fields for them, document, paragraph and conference are one.
      const whole =
        [container === undefined ? undefined : `In: ${container}`, item.page, ...event]
          .filter((part) => part !== undefined)
          .join("; ") || undefined;
      const [place, wanted] =
        library.entries[at]!.type === "misc"
          ? [[fields.howpublished], [whole]]
          : [
              [fields.booktitle, fields.pages, fields.eventtitle, fields.venue, fields["eventdate"]],
              [container, item.page, ...event],
            ];
      const found = [
        ...place,
        fields.title,
        fields.organization ?? fields.institution ?? fields.publisher,
        fields["date"],
        fields.note,
        fields.abstract,
        fields.url,
        fields.author
          ?.map(({ name, lastName, firstName }) => name ?? [lastName, firstName].filter(Boolean).join(", "))
          .join(),
      ];
      const expected = [
        ...wanted,
        item.title,
        item.publisher,
        days(item.issued),
        item.note,
        item.abstract,
        item.URL,
        item.author?.map(formatFiledName).join(),
      ];
      return !found.every(
        (value, field) => fold(Array.isArray(value) ? value.join() : value) === fold(expected[field]),
      );
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  it("braces titles and names of bodies twice", () => {
    const single = text
      .split("\n")
      .filter(
        (line) =>
          /^ {2}(?:author|title|booktitle|eventtitle|venue|organization|institution|publisher) = /u.test(line) &&
          !/ = \{\{.*\}\},$/u.test(line) &&
          !/^ {2}author = \{[^{},]+, [^{},]+\},$/u.test(line),
      );
    expect(single).toEqual([]);
  });

  it("has a year wherever there is a date, and only types whose fields are there, so that BibTeX warns of nothing", () => {
    for (const [at, { fields, type }] of library.entries.entries()) {
      const item = items[at]!;
      expect(fields.year, item.id).toBe(days(item.issued)?.slice(0, 4));
      expect(fields.author !== undefined || fields.key !== undefined, item.id).toBe(true);
      const asked = {
        inproceedings: [fields.author, fields.title, fields.booktitle, fields.year],
        incollection: [fields.author, fields.title, fields.booktitle, fields.publisher, fields.year],
        techreport: [fields.author, fields.title, fields.institution, fields.year],
        misc: [],
      };
      expect(Object.keys(asked)).toContain(type);
      expect(
        asked[type as keyof typeof asked].filter((field) => field === undefined),
        item.id,
      ).toEqual([]);
    }
  });

  it("escapes what LaTeX would take for a command, and keeps every letter as it is", () => {
    const [item] = items.filter(({ id }) => id === "alliance-17/panel-1/r1");
    const entry = formatBibtex({
      ...item!,
      title: "50% & more_of #1 {a} ~b ^c \\d $e é’ f -- g",
      URL: "https://example.org/a_b/#q1",
    });
    expect(entry).toContain(
      "{{50\\% \\& more\\_of \\#1 \\textbraceleft{}a\\textbraceright{} \\textasciitilde{}b \\textasciicircum{}c \\textbackslash{}d \\$e é’ f -{}- g}}",
    );
    expect(entry).toContain("url = {https://example.org/a_b/#q1}");
  });

  it.each(["an { alone", "a } alone", "}{", "{{", "a \\ and a {"])("reads %j back, whichever field has it", (words) => {
    const [item] = items.filter(({ id }) => id === "alliance-17/panel-1/r1");
    const entry = formatBibtex({ ...item!, title: words, abstract: words, note: words, author: [{ literal: words }] });
    const { entries, errors } = parse(entry, { sentenceCase: false, english: false });
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(1);
    expect(fold(entries[0]?.fields.title)).toBe(words);
    expect(fold(entries[0]?.fields.note)).toBe(words);
    expect(entries[0]?.fields.author?.[0]?.name).toBe(words);
  });

  it("parts a person's name as BibTeX does, what follows it in the middle", () => {
    const [item] = items;
    const author = [
      { family: "Wharf", given: "Martin", suffix: "Jr." },
      { family: "van der Berg", given: "Anna" },
    ];
    expect(formatBibtex({ ...item!, author })).toContain("author = {Wharf, Jr., Martin and van der Berg, Anna}");
  });

  it.each([
    ["fr", "french"],
    ["ar", "arabic"],
    ["ru", "russian"],
    ["de", "ngerman"],
    ["en", "english"],
    ["en-GB", "british"],
    ["en-US", "american"],
    ["pt-BR", "brazilian"],
    ["tlh", undefined],
  ])("calls the language %s by its name in Babel", (language, name) => {
    const [item] = items;
    expect(/langid = \{(.*)\}/u.exec(formatBibtex({ ...item!, language }))?.[1]).toBe(name);
  });
});
