import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { allFiles, ingestCorpus } from "#lib/ingest/corpus";
import { foldSpace } from "#lib/ingest/markdown";
import { formatMessage } from "#lib/ingest/message";
import { mintLedger } from "#lib/ingest/mint-ledger";
import { mintMarks } from "#lib/ingest/mint-marks";
import { readLedger } from "#lib/ingest/ledger";
import type { Block, Phrasing } from "#lib/records/block";
import { CorpusRecords } from "#lib/records/corpus";
import { parseId } from "#lib/records/identifier";
import { sortKey } from "#lib/records/person";
import { readContent } from "../scripts/content";

const root = path.join(import.meta.dirname, "..");
const files = await readContent(root);
const messages: string[] = [];
let records: CorpusRecords;

/** A report's words as a reader sees them: marks, list signs and heading signs taken away without the portal's own parser. */
function wordsOf(text: string): string {
  const unmarked = text
    .replaceAll(/\s*:rec\{#r\d+\}/gu, "")
    .replaceAll(/:[a-z-]+\[([^\]]*)\](?:\{[^}]*\})?/gu, "$1")
    .replaceAll(/^(?:#+ |- |\d+\. |:::?.*$)/gmu, "");
  return foldSpace(unmarked);
}

const bodyOf = (text: string): string => text.replace(/^---\n.*?\n---\n/su, "");
const sourceOf = (filePath: string): string => String(allFiles(files).find((file) => file.path === filePath) ?? "");
const textOf = (content: readonly Phrasing[]): string => content.map((each) => (each.type === "text" ? each.value : textOf(each.children))).join("");
const blocksOf = (document: string): Block[] => records.documents.find((each) => each.id === `documents/${document}`)?.blocks ?? [];

beforeAll(() => {
  records = ingestCorpus(files);
  messages.push(...allFiles(files).flatMap((file) => file.messages.map(formatMessage)));
});

describe("the real reports", () => {
  it("are read without a message, into records that fit their schema", () => {
    expect(messages).toEqual([]);
    expect(CorpusRecords.parse(records)).toEqual(records);
  });

  it("give each session its number of items", () => {
    const counts = Object.fromEntries(records.sessions.map((session) => [session.id, session.recommendations.length]));
    expect(counts).toEqual({
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
    expect(records.recommendations).toHaveLength(112);
  });

  it("call items what the report calls them", () => {
    const kinds = new Map(records.recommendations.map((item) => [item.session, item.kind]));
    expect(kinds.get("alliance-17/panel-2")).toBe("finding");
    expect(kinds.get("alliance-17/thematic-session-2")).toBe("conclusion");
    kinds.delete("alliance-17/panel-2");
    kinds.delete("alliance-17/thematic-session-2");
    expect([...new Set(kinds.values())]).toEqual(["recommendation"]);
    expect([...new Set(records.recommendations.map((item) => item.status))]).toEqual(["secretariat-summary"]);
  });

  it.each(["Madina Jarbussynova", "Larysa Belskaya", "Veronique Roger-Lacan", "Paul Bekkers"])("show %s at both events as one person", (name) => {
    const people = records.people.filter((person) => person.names.includes(name));
    expect(people).toHaveLength(1);
    const events = records.sessions.filter((session) => session.credits.some((credit) => credit.person === people[0]?.id)).map((session) => session.event);
    expect([...new Set(events)].sort()).toEqual(["alliance-17", "alliance-18"]);
  });

  it("credit everybody by a printed name that the person is known by", () => {
    const names = new Map(records.people.map((person) => [person.id, person.names]));
    const credits = records.sessions.flatMap((session) => session.credits);
    expect(credits.filter((credit) => !(names.get(credit.person) ?? []).includes(credit.name))).toEqual([]);
    const credited = new Set(credits.map((credit) => credit.person));
    expect(records.people.filter((person) => !credited.has(person.id))).toEqual([]);
  });

  it("file people by family name, and Icelanders by given name", () => {
    const keys = records.people.map(sortKey);
    expect(keys).toEqual(expect.arrayContaining(["Van Den Reeck, Marc", "Chan Kam, Sacha", "Roger-Lacan, Veronique", "Bragi Guðbrandsson", "Hyland, Kevin"]));
  });

  it("keep two sentences of one item together", () => {
    const item = records.recommendations.find((each) => each.text.startsWith("There are various non-verbal indicators"));
    expect(item?.id).toBe("alliance-17/thematic-session-3/r10");
    expect(item?.text).toMatch(/established rapport\. These indicators should be taken into consideration;$/u);
    expect(records.recommendations.filter((each) => each.text.startsWith("These indicators"))).toEqual([]);
  });

  it("keep the numbered lists of their introductions", () => {
    const ordinals = (document: string) => blocksOf(document).flatMap((block) => (block.type === "item" && block.ordinal !== undefined ? [block.ordinal] : []));
    expect(ordinals("alliance-17-report")).toEqual([1, 2, 3, 4]);
    expect(ordinals("alliance-18-report")).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

describe("provenance", () => {
  it("of every recommendation is the lines of the item that begins and ends there", () => {
    for (const item of records.recommendations) {
      const { path: filePath, line, endLine } = item.provenance;
      const lines = sourceOf(filePath).split("\n").slice(line - 1, endLine);
      expect(lines[0], item.id).toMatch(/^- /u);
      expect(lines.at(-1), item.id).toContain(`:rec{#${item.id.split("/").at(-1)}}`);
      expect(wordsOf(lines.join("\n"))).toBe(item.text);
    }
  });

  it("of every session and credit is the line that names it", () => {
    for (const session of records.sessions) {
      const lines = sourceOf(session.provenance.path).split("\n");
      expect(lines[session.provenance.line - 1]).toMatch(/^#{2,3} /u);
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
        expect(at, `${document.id}#${block.anchor}: ${block.text}`).toBeGreaterThanOrEqual(from);
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

  it("is the same in a block, in its content and in its recommendation", () => {
    const items = new Map(records.recommendations.map((item) => [item.id, item]));
    const blocks = records.documents.flatMap((document) => document.blocks.map((block) => ({ block, id: `${document.id}#${block.anchor}` })));
    for (const { block, id } of blocks) {
      expect(foldSpace(textOf(block.content)), id).toBe(block.text);
      if (block.type !== "item" || block.recommendation === undefined) continue;
      const item = items.get(block.recommendation);
      expect([item?.text, item?.paragraph, item?.provenance.line]).toEqual([block.text, id, block.line]);
    }
  });

  it("is free of letters and signs that belong to no English report", () => {
    const odd = /[\p{Co}\p{Cn}\p{Cf}\uFFFD\u0080-\u009F\uFB00-\uFB06]|\p{Script=Cyrillic}|\p{Script=Greek}/u;
    const texts = [...records.documents.flatMap((document) => document.blocks.map((block) => block.text)), JSON.stringify(records.people), JSON.stringify(records.organizations)];
    expect(texts.filter((text) => odd.test(text))).toEqual([]);
  });
});

describe("identifiers", () => {
  it("are all well formed, and each stands for one thing", () => {
    const ids = [
      ...records.events.map((each) => each.id),
      ...records.documents.flatMap((each) => [each.id, ...each.blocks.map((block) => `${each.id}#${block.anchor}`)]),
      ...records.sessions.map((each) => each.id),
      ...records.recommendations.map((each) => each.id),
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
