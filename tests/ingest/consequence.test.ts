import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import {
  filesOf,
  type HistoryTexts,
  ingestTexts,
  mintedText,
  smallCorpus,
  writeLedger,
  mintedLedger,
} from "./small-corpus";

/* What refers to something that is there but faulty is not reported: the fault is said once, where it is. */

type Texts = typeof smallCorpus;

const withText = (name: keyof Texts, was: string, is: string, texts = smallCorpus): Texts => {
  expect(texts[name]).toContain(was);
  return { ...texts, [name]: texts[name].replace(was, is) };
};
const wordsIn = (texts: Texts, ledger: string) =>
  JSON.stringify((JSON.parse(String(filesOf(texts, ledger).words)) as { entries: unknown }).entries);
const rulesOf = (texts: Texts, more: readonly VFile[] = [], ledger = mintedText, history: HistoryTexts = {}) =>
  ingestTexts(texts, ledger, more, history).messages.map((message) => /\(([a-z-]+)\)(?:\n|$)/u.exec(message)?.[1]);

const figures = withText(
  "event",
  "figures: []",
  "figures: [{ id: figures/harbour-3-members, value: 30, label: members, source: { document: harbour-3-note, words: 30 members } }]",
);
const answer = new VFile({
  path: "content/answer/report.md",
  value: `---
document: answer
kind: report
title: Answer to the Harbour Forum
status: summary
publisher: lantern-trust
language: en
---

## Answers
::account{of="harbour-3/panel-1"}

- Buoys are lit :wording{#w1 as=reworded of=r1}

See [the item](harbour-3/panel-1/r1), [its report](../harbour-3/report.md) and [its first paragraph](documents/harbour-3-report#p1).
`,
});
const copyOf = ({ path, value }: VFile) => new VFile({ path, value: String(value) });

describe("of what is there but faulty only the fault is reported:", () => {
  it.each([
    ["a date of an event", withText("event", "start: 2031-05-06", "start: 6 May")],
    ["the front matter of an event", withText("event", "number: 3", "number: [3")],
    ["the title of an event", withText("event", "value: Safe moorings", "value: 7")],
    ["a date of an event with figures", withText("event", "start: 2031-05-06", "start: 6 May", figures), figures],
    ["a figure of an event", withText("event", "value: 30", "value: many", figures), figures],
    ["the front matter of a document", withText("document", "status: secretariat-summary\n", "")],
    ["the YAML of a document", withText("document", "language: en", "language: [en")],
    [
      "the mark of a session",
      withText("document", "::session{#panel-1 kind=panel}", "::session{#panel-1 kind=pannel}"),
    ],
    ["the file of people", withText("people", "}]", "}")],
    ["an entry of a person", withText("people", '"name": "Mira Solberg"', '"name": "Mira Solberg", "age": 50')],
    ["the file of organizations", withText("organizations", "}]", "}")],
  ])("%s", (_, texts, sealed = smallCorpus) => {
    const ledger = writeLedger(mintedLedger(sealed));
    const words = wordsIn(sealed, ledger);
    const rules = rulesOf(texts, [], ledger, { words });
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatch(/^(?:front-matter-(?:field|yaml)|session-kind|json|json-field)$/u);
  });

  it("a document that another gives an account of, words and links to", () => {
    const broken = withText("document", "status: secretariat-summary\n", "");
    const isOf = (rule: string | undefined) => rule !== "ledger-missing" && rule !== "paragraph-number";
    expect(rulesOf(smallCorpus, [copyOf(answer)]).filter(isOf)).toEqual([]);
    expect(rulesOf(broken, [copyOf(answer)]).filter(isOf)).toEqual(["front-matter-field"]);
  });

  it("a vocabulary of which terms are given", () => {
    const texts = withText("document", ":rec{#r1}", ':rec{#r1 topics="lights"}');
    const term = (text: string) => new VFile({ path: "content/vocabulary/topics.json", value: text });
    expect(rulesOf(texts, [term('[{"id": "lights", "label": "Lights"}]')])).toEqual(["json-field"]);
    expect(rulesOf(texts, [term('[{"id": "fog", "label": "Fog"}]')])).toEqual(["term", "json-field"]);
  });
});

describe("what nothing holds is reported beside any fault:", () => {
  const broken = withText("event", "start: 2031-05-06", "start: 6 May");
  it.each([
    [
      "a publisher",
      withText("document", "publisher: lantern-trust", "publisher: lamp-trust", broken),
      "document-publisher",
    ],
    ["a person", withText("document", ":speaker[Mira", ":speaker[Mara", broken), "credit-person"],
    [
      "an item that was taken out",
      withText("document", "- Pilots should rest. :rec{#r2}\n", "", broken),
      "ledger-vanished",
    ],
    ["an event", withText("document", "event: harbour-3", "event: harbour-4", broken), "document-event"],
  ])("%s", (_, texts, rule) => {
    expect(rulesOf(texts)).toContain(rule);
  });
});
