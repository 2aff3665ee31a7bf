import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { mintMarks } from "#lib/ledger/mint/marks";
import type { Ledger } from "#lib/records/ledger/ledger-entry";
import { ingestTexts, mintedLedger, smallCorpus } from "../ingest/small-corpus";

const issued = (...ids: string[]): Ledger =>
  ids.map((id) => ({ id, kind: "recommendation", address: `/${id}/`, fingerprint: "0123456789abcdef" }));

describe("mintMarks in a document of parts", () => {
  const head = `---\ndocument: yearbook\nkind: report\ntitle: Yearbook\nstatus: account\npublisher: lantern-trust\nlanguage: en\noriginal: yearbook.txt\n---\n\n`;
  const mint = (body: string, ledger: Ledger = []): string =>
    mintMarks(new VFile({ path: "content/yearbook/report.md", value: head + body }), ledger).slice(head.length);

  it("marks quotations, pairs, wordings and items within sentences, and changes nothing else", () => {
    const body = `## Interview
::part{#interview}

:interviewee[Mira Solberg]

:::pair
Q. Why?

A. So.
:::

:::quotation{person="mira-solberg"}
“Lamps guide.”

:by[Mira Solberg]
:::

### Panel 1
::account{of="harbour-3/panel-1"}

- Light buoys :wording{as=same of=r1}
  - by night :wording

### Results
::session{#results kind=results event=harbour-3}

:::recommendations{kind=recommendation}
Such as :item[the need for *lamps*] and :item[bells]{}.
:::
`;
    const minted = body
      .replace(":::pair", ":::pair{#qa1}")
      .replace(":::quotation{", ":::quotation{#q1 ")
      .replace(":wording{as", ":wording{#w1 as")
      .replace(":wording\n", ":wording{#w2}\n")
      .replace("*lamps*]", "*lamps*]{#r1}")
      .replace("bells]{}", "bells]{#r2 }");
    expect(mint(body)).toBe(minted);
    expect(mint(minted)).toBe(minted);
    expect(mint(body.replaceAll("\n", "\r\n"))).toBe(minted.replaceAll("\n", "\r\n"));
  });

  it("reads whose an item is as ingesting does: an account within a session holds to the next heading of its depth", () => {
    const body = `## Panel 1
::session{#panel-1 kind=panel event=harbour-3}

### On the slides
::account{of="harbour-3/panel-2"}

- Light buoys :wording{as=same of=r1}

### Discussion

:::recommendations{kind=finding}
- Lamps guide.
:::
`;
    const marked = body.replace(":wording{", ":wording{#w3 ").replace("guide.", "guide. :rec{#r5}");
    expect(mint(body, issued("harbour-3/panel-1/r4", "harbour-3/panel-2/w2"))).toBe(marked);
  });

  it("numbers each part, and each kind in it, by itself", () => {
    const part = (name: string): string =>
      `## Part\n::part{#${name}}\n\n:::quotation\nA\n\nB\n:::\n\n:::pair\nQ. A\n\nA. B\n:::\n\n:::recommendations{kind=finding}\n- A\n- B\n:::\n\n`;
    const marks = [...mint(part("lamps") + part("bells")).matchAll(/#((?:q|qa|r)\d+)\}/gu)].map((match) => match[1]);
    expect(marks).toEqual(["q1", "qa1", "r1", "r2", "q1", "qa1", "r1", "r2"]);
  });

  it("numbers on after the highest ever issued for the part", () => {
    const body =
      "## Lamps\n::part{#lamps}\n\n:::quotation\nA\n\nB\n:::\n\n:::recommendations{kind=finding}\n- A\n:::\n";
    const ledger = issued(
      "documents/yearbook/lamps#q4",
      "documents/yearbook/lamps#qa9",
      "documents/yearbook/lamps/r6",
      "documents/yearbook/bells#q8",
      "documents/yearbook#q7",
      "harbour-3/panel-1/w9",
    );
    expect(mint(body, ledger)).toBe(body.replace(":::quotation", ":::quotation{#q5}").replace("- A", "- A :rec{#r7}"));
  });

  it("numbers wordings on through two accounts of one session", () => {
    const account = '## Panel 1\n::account{of="harbour-3/panel-1"}\n\n- A :wording{as=slides-only}\n\n';
    expect(mint(account + account).match(/#w\d/gu)).toEqual(["#w1", "#w2"]);
    expect(mint(account, issued("harbour-3/panel-1/w3")).match(/#w\d/gu)).toEqual(["#w4"]);
  });

  it("marks a recommendation before the list within it", () => {
    const body =
      "## Lamps\n::part{#lamps}\n\n:::recommendations{kind=finding}\n- Buoys should\n  be\n  - lit;\n  - painted.\n:::\n";
    expect(mint(body)).toBe(body.replace("\n  be\n", "\n  be :rec{#r1}\n"));
  });

  it("numbers by the part again below a heading that ends a session", () => {
    const list = ":::recommendations{kind=finding}\n- A\n:::\n";
    const body = `## Lamps\n::part{#lamps}\n\n### Panel 1\n::session{#panel-1 kind=panel event=harbour-3}\n\n${list}\n#### More\n\n${list}\n### Else\n\n${list}`;
    expect(mint(body).match(/#r\d/gu)).toEqual(["#r1", "#r2", "#r1"]);
  });

  it("marks what stands in an inset, and leaves what stands in no session or part", () => {
    const body =
      "::::inset\n:::quotation\nA\n\nB\n:::\n::::\n\n:::recommendations{kind=finding}\n- A\n:::\n\n- B :wording{as=slides-only}\n";
    expect(mint(body)).toBe(body.replace(":::quotation", ":::quotation{#q1}"));
  });
});

describe("mintLedger of a document of parts", () => {
  const minted = mintedLedger(smallCorpus);

  it("issues parts, and by their parts paragraphs, quotations, pairs and recommendations", () => {
    const document = `${smallCorpus.document.replace("## Panel 1\n", "Opening words.\n\n## Foreword\n::part{#foreword}\n\n:::quotation{#q1}\n“Lamps guide.”\n\n:by[Mira Solberg]\n:::\n\n## Forum\n::part{#forum}\n\n### Panel 1\n")}
## Interview
::part{#interview}

:interviewee[Mira Solberg]

:::pair{#qa1}
Q. Why?

A. So.
:::

### Thanks

:::recommendations{kind=finding}
- Lamps were out. :rec{#r1}
:::
`;
    const of = (entry: { id: string; kind: string }): string =>
      `${entry.kind} ${entry.id.replace("documents/harbour-3-report", "…")}`;
    const parts = mintedLedger({ ...smallCorpus, document });
    expect(parts.map(of)).toEqual([
      "event harbour-3",
      "document …",
      "part …/foreword",
      "part …/forum",
      "part …/interview",
      "paragraph …#p1",
      "paragraph …/foreword#p2",
      "paragraph …/foreword#p3",
      ...[4, 5, 6, 7].map((number) => `paragraph …/forum#p${number}`),
      ...[8, 9, 10].map((number) => `paragraph …/interview#p${number}`),
      "section …/interview#thanks",
      "paragraph …/interview#p11",
      "session harbour-3/panel-1",
      "recommendation harbour-3/panel-1/r1",
      "recommendation harbour-3/panel-1/r2",
      "recommendation …/interview/r1",
      "quotation …/foreword#q1",
      "pair …/interview#qa1",
      "person people/mira-solberg",
      "organization organizations/lantern-trust",
    ]);
    expect(ingestTexts({ ...smallCorpus, document }, JSON.stringify(parts)).messages).toEqual([]);
    const edited = document.replace("A. So.", "A. So it is.\n\nEver.");
    const after = mintedLedger({ ...smallCorpus, document: edited }, JSON.stringify(parts));
    expect(
      after
        .filter((entry) => entry.kind === "paragraph")
        .map(of)
        .slice(-5),
    ).toEqual([8, 9, 10, 12, 11].map((number) => `paragraph …/interview#p${number}`));
    const changed = ingestTexts({ ...smallCorpus, document: edited }, JSON.stringify(after)).messages.filter(
      (message) => message.includes("(ledger-wording)"),
    );
    expect(changed.map((message) => /"([^"]+)"/u.exec(message)?.[1])).toEqual([
      "documents/harbour-3-report/interview#p10",
      "documents/harbour-3-report/interview#qa1",
    ]);
  });

  it("lets nothing be moved into another part unseen", () => {
    const document = smallCorpus.document.replace("## Panel 1", "## Forum\n::part{#forum}\n\n### Panel 1");
    const { messages } = ingestTexts({ ...smallCorpus, document }, JSON.stringify(minted));
    expect(messages).toContainEqual(
      expect.stringMatching(
        /Unexpected loss of the paragraph "documents\/harbour-3-report#p1", .*\(ledger-vanished\)\n/u,
      ),
    );
  });
});
