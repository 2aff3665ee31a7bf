import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import {
  ingestTexts,
  messagesAfter,
  minted,
  mintedText as ledger,
  smallCorpus,
  writeLedger as write,
} from "./small-corpus";

const lineInLedger = (id: string): number => minted.findIndex((entry) => entry.id === id) + 2;

describe("ingestCorpus", () => {
  it("reads a minted corpus without a message", () => {
    const { records, messages } = ingestTexts(smallCorpus, ledger);
    expect(messages).toEqual([]);
    expect(records.recommendations.map((item) => item.id)).toEqual(["harbour-3/panel-1/r1", "harbour-3/panel-1/r2"]);
    expect(records.sessions[0]?.recommendations).toEqual(["harbour-3/panel-1/r1", "harbour-3/panel-1/r2"]);
  });

  it("gives an item of a part the event that its document is about", () => {
    const document = smallCorpus.document.replace("::session{#panel-1 kind=panel}", "::part{#findings}");
    const { records } = ingestTexts(
      { ...smallCorpus, document: document.replace(":speaker[Mira Solberg]", "She") },
      "[]",
    );
    const item = records.recommendations.find(({ place }) => place === "documents/harbour-3-report/findings");
    expect(item).toMatchObject({ event: "harbour-3" });
    expect(item?.session).toBeUndefined();
  });

  it("carries how a person is filed", () => {
    const people = `[{"id": "people/mira-solberg", "name": "Mira Solberg", "sortAs": "Mira Solberg"}]`;
    expect(ingestTexts({ ...smallCorpus, people }, ledger).records.people).toEqual([
      { id: "people/mira-solberg", name: "Mira Solberg", sortAs: "Mira Solberg", names: ["Mira Solberg"] },
    ]);
  });

  it("gives an item the portal's terms, and reports one that its vocabulary does not hold", () => {
    const terms = new VFile({
      path: "content/vocabulary/topics.json",
      value: '[{"id": "lights", "label": "Lights", "scope": "Lamps and buoys."}]',
    });
    const document = smallCorpus.document.replace(":rec{#r1}", ':rec{#r1 topics="lights fog" to="harbours"}');
    const { records, messages } = ingestTexts({ ...smallCorpus, document }, ledger, [terms]);
    expect(records.recommendations[0]).toMatchObject({
      text: "Buoys should be lit;",
      topics: ["lights", "fog"],
      addressees: ["harbours"],
    });
    expect(messages).toEqual([
      expect.stringMatching(/ Unexpected term "fog", expected one of content\/vocabulary\/topics\.json\. .*\(term\)$/u),
      expect.stringMatching(
        / Unexpected term "harbours", expected one of content\/vocabulary\/addressees\.json\. .*\(term\)$/u,
      ),
      expect.stringMatching(
        /^content\/vocabulary\/topics\.json:1:9 Unexpected term "topics\/lights" without an entry .*\(ledger-missing\)$/u,
      ),
    ]);
  });

  it("reads the rest where one document can't be read", () => {
    const broken = new VFile({ path: "content/harbour-4/report.md", value: "No front matter.\n" });
    const { records, messages } = ingestTexts(smallCorpus, ledger, [broken]);
    expect(records.documents).toHaveLength(1);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/^content\/harbour-4\/report\.md:1:1 .*\(front-matter-missing\)$/u);
  });
});

describe("a JSON file", () => {
  it("is reported where it is no JSON", () => {
    expect(messagesAfter("people", "}]", "},]")).toContainEqual(
      expect.stringMatching(/^content\/people\.json:\d+:\d+ Unexpected \] in JSON, .*\(json\)$/u),
    );
  });

  it("is reported at the entry whose field is faulty", () => {
    const people = `[\n{"id": "people/mira-solberg", "name": "Mira Solberg"},\n{"id": "people/lena-quist", "nmae": "Lena Quist"}\n]`;
    const { messages } = ingestTexts({ ...smallCorpus, people }, ledger);
    expect(messages).toContainEqual(
      expect.stringMatching(/^content\/people\.json:3:8 Unexpected value at 1\.name: .*\(json-field\)$/u),
    );
  });

  it("refuses an identifier that has no address", () => {
    expect(messagesAfter("people", "people/mira-solberg", "people/mira--solberg")).toContainEqual(
      expect.stringMatching(/^content\/people\.json:1:9 Unexpected value at 0\.id: .*\(json-field\)$/u),
    );
  });

  it("holds an identifier once", () => {
    const people = `[\n{"id": "people/mira-solberg", "name": "Mira Solberg"},\n{"id": "people/mira-solberg", "name": "M. Solberg"}\n]`;
    const { messages } = ingestTexts({ ...smallCorpus, people }, ledger);
    expect(messages).toContainEqual(
      expect.stringMatching(
        /^content\/people\.json:3:8 Unexpected second entry "people\/mira-solberg", .*\(registry-duplicate\)$/u,
      ),
    );
  });
});

describe("the ledger", () => {
  it("asks for an entry for everything that has an identifier", () => {
    const { messages } = ingestTexts(smallCorpus, write(minted.filter((entry) => entry.id !== "harbour-3/panel-1/r2")));
    expect(messages).toEqual([
      expect.stringMatching(
        /^content\/harbour-3\/report\.md:21:1 Unexpected recommendation "harbour-3\/panel-1\/r2" without an entry .*Run npm run seal\. \(ledger-missing\)$/u,
      ),
    ]);
  });

  it("asks for a missing person at the person's entry", () => {
    const { messages } = ingestTexts(smallCorpus, write(minted.filter((entry) => entry.id !== "people/mira-solberg")));
    expect(messages).toEqual([
      expect.stringMatching(
        /^content\/people\.json:1:9 Unexpected person "people\/mira-solberg" without an entry .*\(ledger-missing\)$/u,
      ),
    ]);
  });

  it("stops the loss of anything published", () => {
    const messages = messagesAfter("document", "- Pilots should rest. :rec{#r2}\n", "");
    const line = lineInLedger("harbour-3/panel-1/r2");
    expect(messages).toContainEqual(
      expect.stringMatching(
        new RegExp(
          `^content/permalinks\\.json:${line}:7 Unexpected loss of the recommendation "harbour-3/panel-1/r2" .*\\(ledger-vanished\\)\n`,
          "u",
        ),
      ),
    );
  });

  it("holds an identifier once", () => {
    const { messages } = ingestTexts(smallCorpus, write([...minted, ...minted.slice(0, 1)]));
    expect(messages).toEqual([
      expect.stringMatching(
        /^content\/permalinks\.json:13:2 Unexpected second entry "harbour-3" in the ledger, .*\(ledger-duplicate\)$/u,
      ),
    ]);
  });

  it.each([
    [":rec{#r2}", ":rec{#r1}", 21, 20],
    [":rec{#r1}", ":rec{#r2}", 20, 21],
  ])("says once which identifier is whose where %s became %s", (was, is, line, keeper) => {
    const [own, other] = [was, is].map((mark) => mark.slice(":rec{#".length, -1));
    expect(messagesAfter("document", was, is)).toEqual([
      `content/harbour-3/report.md:${line}:1 Unexpected second recommendation "harbour-3/panel-1/${other}", expected an identifier of its own. Write its own in its place, #${own}, or run npm run mint, which does. (identifier-duplicate)\n    The one that keeps it stands at content/harbour-3/report.md:${keeper}.`,
    ]);
  });

  it("tells of a container that nothing closes, and of nothing that follows from it", () => {
    const open = smallCorpus.document.replace(
      /:::\n$/u,
      "\n## Panel 2\n::session{#panel-2 kind=panel}\n\n:speaker[Mira Solberg] spoke.\n",
    );
    expect(ingestTexts({ ...smallCorpus, document: open }, ledger).messages).toEqual([
      expect.stringMatching(
        /^content\/harbour-3\/report\.md:17:1 Unexpected container ":::recommendations" that no line closes, .*\(container-open\)$/u,
      ),
    ]);
  });

  it("names the other file where two events bear one name", () => {
    const second = new VFile({
      path: "content/harbour-three/event.md",
      value: smallCorpus.event.replace("number: 3", "number: 4"),
    });
    const { messages } = ingestTexts(smallCorpus, ledger, [second]);
    expect(messages).toEqual([
      expect.stringMatching(
        /^content\/harbour-three\/event\.md:1:1 Unexpected second event "harbour-3", .*\(identifier-duplicate\)\n {4}The one that keeps it stands at content\/harbour-3\/event\.md:1\.$/u,
      ),
    ]);
  });
});
