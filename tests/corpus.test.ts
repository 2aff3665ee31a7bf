import { describe, expect, it } from "vitest";
import { foldSpace } from "#lib/ingest/markdown";
import { readLedger } from "#lib/ledger/ledger";
import { buildBlockId } from "#lib/address/paragraph";
import { mintLedger } from "#lib/ledger/mint/entries";
import { mintMarks } from "#lib/ledger/mint/marks";
import type { Phrasing } from "#lib/records/text/block";
import { CorpusRecords } from "#lib/records/corpus-records";
import { parseId } from "#lib/address/identifier";
import { sortKey } from "#lib/records/person";
import { blocksOf, files, messages, records, sourceOf, wordsOf } from "./corpus/real-corpus";

const bodyOf = (text: string): string => text.replace(/^---\n.*?\n---\n/su, "");
const textOf = (content: readonly Phrasing[]): string =>
  content.map((each) => (each.type === "text" ? each.value : textOf(each.children))).join("");

describe("the real reports", () => {
  it("are read without a message, into records that fit their schema", () => {
    expect(messages).toEqual([]);
    expect(CorpusRecords.parse(records)).toEqual(records);
  });

  it("give each session its number of items", () => {
    const counts = Object.fromEntries(records.sessions.map((session) => [session.id, session.recommendations.length]));
    expect(counts).toEqual({
      "alliance-16/opening": 0,
      "alliance-16/panel-1": 0,
      "alliance-16/panel-2": 0,
      "alliance-16/panel-3": 0,
      "alliance-16/panel-4": 0,
      "alliance-16/thematic-session-1": 0,
      "alliance-16/thematic-session-2": 0,
      "alliance-16/thematic-session-3": 0,
      "alliance-16/results": 4,
      "alliance-17/opening": 0,
      "alliance-17/panel-1": 12,
      "alliance-17/panel-2": 8,
      "alliance-17/thematic-session-1": 10,
      "alliance-17/thematic-session-2": 9,
      "alliance-17/thematic-session-3": 12,
      "alliance-17/thematic-session-4": 8,
      "alliance-17/panel-3": 0,
      "alliance-18/opening": 0,
      "alliance-18/panel-1": 11,
      "alliance-18/panel-2": 6,
      "alliance-18/panel-3": 0,
      "alliance-18/side-event-1": 6,
      "alliance-18/side-event-2": 7,
      "alliance-18/side-event-3": 3,
      "alliance-18/side-event-4": 7,
      "alliance-18/side-event-5": 5,
      "alliance-18/side-event-6": 5,
      "alliance-18/side-event-7": 3,
    });
    const places = records.recommendations
      .filter((item) => item.session === undefined)
      .map((item) => item.place.replace("documents/office-report-2016-17/", ""));
    expect(places).toEqual([
      ...Array<string>(10).fill("survey-report-2016"),
      ...Array<string>(4).fill("internal-co-operation"),
    ]);
    expect(records.recommendations).toHaveLength(59 + 53 + 4 + 10 + 4);
  });

  it("call items what the report calls them", () => {
    const kinds = new Map(records.recommendations.map((item) => [item.place, item.kind]));
    expect(kinds.get("alliance-17/panel-2")).toBe("finding");
    expect(kinds.get("alliance-17/thematic-session-2")).toBe("conclusion");
    kinds.delete("alliance-17/panel-2");
    kinds.delete("alliance-17/thematic-session-2");
    expect([...new Set(kinds.values())]).toEqual(["recommendation"]);
  });

  it("have items of the standing that their document has", () => {
    const standing = new Map(records.recommendations.map((item) => [item.document, item.status]));
    expect(Object.fromEntries(standing)).toEqual({
      "documents/alliance-17-report": "secretariat-summary",
      "documents/alliance-18-report": "secretariat-summary",
      "documents/office-report-2016-17": "office-account",
    });
    expect(Object.fromEntries(records.documents.map((document) => [document.id, document.status]))).toMatchObject({
      "documents/alliance-17-concept-note": "announcement",
      "documents/alliance-17-panel-3-slides": "presentation",
    });
  });

  it.each([
    ["Madina Jarbussynova", ["alliance-16", "alliance-17", "alliance-18"]],
    ["Lamberto Zannier", ["alliance-16", "alliance-17"]],
    ["Larysa Belskaya", ["alliance-17", "alliance-18"]],
    ["Veronique Roger-Lacan", ["alliance-17", "alliance-18"]],
    ["Paul Bekkers", ["alliance-17", "alliance-18"]],
  ])("show %s at every event as one person", (name, expected) => {
    const people = records.people.filter((person) => person.names.includes(name));
    expect(people).toHaveLength(1);
    const events = records.sessions
      .filter((session) => session.credits.some((credit) => credit.person === people[0]?.id))
      .map((session) => session.event);
    expect([...new Set(events)].sort()).toEqual(expected);
  });

  it("name everybody as printed by a name that the person is known by, and list nobody else", () => {
    const names = new Map(records.people.map((person) => [person.id, person.names]));
    const voices = [
      ...records.sessions.flatMap((session) => session.credits),
      ...records.quotations.flatMap((quotation) => quotation.by ?? []),
      ...records.interviews.map((interview) => interview.with),
    ];
    expect(voices.filter((voice) => !(names.get(voice.person) ?? []).includes(voice.name))).toEqual([]);
    const named = new Set(voices.map((voice) => voice.person));
    expect(records.people.filter((person) => !named.has(person.id))).toEqual([]);
  });

  it("file people by family name, and Icelanders by given name", () => {
    const keys = records.people.map(sortKey);
    expect(keys).toEqual(
      expect.arrayContaining([
        "Van Den Reeck, Marc",
        "Chan Kam, Sacha",
        "Roger-Lacan, Veronique",
        "Bragi Guðbrandsson",
        "Hyland, Kevin",
      ]),
    );
  });

  it("keep two sentences of one item together", () => {
    const item = records.recommendations.find((each) =>
      each.text.startsWith("There are various non-verbal indicators"),
    );
    expect(item?.id).toBe("alliance-17/thematic-session-3/r10");
    expect(item?.text).toMatch(/established rapport\. These indicators should be taken into consideration;$/u);
    expect(records.recommendations.filter((each) => each.text.startsWith("These indicators"))).toEqual([]);
  });

  it("keep the numbered lists of their introductions", () => {
    const ordinals = (document: string) =>
      blocksOf(document).flatMap((block) =>
        block.type === "item" && block.ordinal !== undefined ? [block.ordinal] : [],
      );
    expect(ordinals("alliance-17-report")).toEqual([1, 2, 3, 4]);
    expect(ordinals("alliance-18-report")).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

describe("provenance", () => {
  const linesOf = ({ path, line, endLine }: { path: string; line: number; endLine: number }): string[] =>
    sourceOf(path)
      .split("\n")
      .slice(line - 1, endLine);
  const nameOf = (id: string): string => id.split(/[/#]/u).at(-1) ?? "";

  it("of every recommendation is the lines of the item that begins and ends there", () => {
    for (const item of records.recommendations.filter((each) => each.session !== "alliance-16/results")) {
      const lines = linesOf(item.provenance);
      expect(lines[0], item.id).toMatch(/^- /u);
      expect(lines.at(-1), item.id).toMatch(new RegExp(`:rec\\{#${nameOf(item.id)}(?: [^}]*)?\\}$`, "u"));
      expect(wordsOf(lines.join("\n"))).toBe(item.text);
    }
  });

  it("of a recommendation within a sentence is the paragraph that marks its words", () => {
    for (const item of records.recommendations.filter((each) => each.session === "alliance-16/results")) {
      const [, words = ""] =
        new RegExp(`:item\\[([^\\]]*)\\]\\{#${nameOf(item.id)}(?: [^}]*)?\\}`, "u").exec(
          linesOf(item.provenance).join("\n"),
        ) ?? [];
      expect(wordsOf(words)).toBe(item.text);
      expect(item.leadIn).toContain(item.text);
    }
  });

  it("of every wording, quotation and pair is the lines that hold its words and its name", () => {
    const pairs = records.interviews.flatMap((interview) =>
      interview.pairs.map(({ question, answer, ...pair }) => ({ ...pair, text: [...question, ...answer].join(" ") })),
    );
    const quotations = records.quotations.map((quotation) => ({
      ...quotation,
      text: `${quotation.text} ${quotation.attribution}`,
    }));
    for (const { id, text, provenance } of [...records.wordings, ...quotations, ...pairs]) {
      const lines = linesOf(provenance).join("\n");
      expect(lines, id).toMatch(new RegExp(`#${nameOf(id)}[ }]`, "u"));
      expect(wordsOf(lines), id).toBe(foldSpace(text));
    }
  });

  it("of every session and credit is the line that names it", () => {
    for (const session of records.sessions) {
      const lines = sourceOf(session.provenance.path).split("\n");
      expect(lines[session.provenance.line - 1]).toMatch(/^#{2,4} /u);
      expect(wordsOf(lines[session.provenance.line - 1] ?? "").endsWith(session.heading)).toBe(true);
      for (const { provenance, printed } of session.credits) {
        expect(wordsOf(lines.slice(provenance.line - 1, provenance.endLine).join("\n"))).toContain(printed);
      }
    }
  });
});

describe("every text", () => {
  it("occurs in its file, word for word and in the file's order", () => {
    for (const document of records.documents) {
      const words = wordsOf(bodyOf(sourceOf(document.provenance.path)));
      let from = 0;
      for (const block of document.blocks) {
        const at = words.indexOf(block.text, from);
        expect(at, `${buildBlockId(document.id, block)}: ${block.text}`).toBeGreaterThanOrEqual(from);
        from = at + block.text.length;
      }
    }
  });

  it("is read: a file's words and those of its blocks are the same", () => {
    for (const document of records.documents) {
      const read = document.blocks.map((block) => block.text).join(" ");
      expect(read).toBe(wordsOf(bodyOf(sourceOf(document.provenance.path))));
    }
  });

  it("is in one part of a document that has parts, and anchors are the document's own", () => {
    for (const { id, parts, blocks } of records.documents) {
      const names = parts.map((part) => part.name);
      expect([...new Set(blocks.map((block) => block.part))], id).toEqual(names.length === 0 ? [undefined] : names);
      expect(new Set(blocks.map((block) => block.anchor)).size, id).toBe(blocks.length);
    }
  });

  it("is the same in a block, in its content and in its recommendation", () => {
    const items = new Map(records.recommendations.map((item) => [item.id, item]));
    const blocks = records.documents.flatMap((document) =>
      document.blocks.map((block) => ({ block, id: buildBlockId(document.id, block) })),
    );
    for (const { block, id } of blocks) {
      expect(foldSpace(textOf(block.content)), id).toBe(block.text);
      if (block.type !== "item" || block.recommendation === undefined) continue;
      const item = items.get(block.recommendation);
      expect([item?.text, item?.paragraph, item?.provenance.line]).toEqual([block.text, id, block.line]);
    }
  });

  it("is free of letters and signs that belong to no English report", () => {
    const odd = /[\p{Co}\p{Cn}\p{Cf}\uFFFD\u0080-\u009F\uFB00-\uFB06]|\p{Script=Cyrillic}|\p{Script=Greek}/u;
    // The slides show the logo of one organizer, which is in Russian.
    const logo = "ИСПОЛНИТЕЛЬНЫЙ КОМИТЕТ СНГ";
    const texts = [
      ...records.documents.flatMap((document) => document.blocks.map((block) => block.text)),
      JSON.stringify(records.people),
      JSON.stringify(records.organizations),
    ];
    expect(texts.filter((text) => odd.test(text))).toEqual([logo]);
  });
});

describe("identifiers", () => {
  it("are all well formed, and each stands for one thing", () => {
    const ids = [
      ...records.events.map((each) => each.id),
      ...records.documents.flatMap((each) => [
        each.id,
        ...each.parts.map((part) => `${each.id}/${part.name}`),
        ...each.blocks.map((block) => buildBlockId(each.id, block)),
      ]),
      ...records.sessions.map((each) => each.id),
      ...records.recommendations.map((each) => each.id),
      ...records.wordings.map((each) => each.id),
      ...records.quotations.map((each) => each.id),
      ...records.interviews.flatMap((each) => each.pairs.map((pair) => pair.id)),
      ...records.people.map((each) => each.id),
      ...records.organizations.map((each) => each.id),
    ];
    expect(ids.filter((id) => parseId(id) === undefined)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are all minted: minting again changes nothing", () => {
    const ledger = readLedger(files.ledger);
    expect(mintLedger(ledger, records)).toEqual(ledger);
    for (const file of files.documents) expect(mintMarks(file, ledger)).toBe(String(file));
  });
});
