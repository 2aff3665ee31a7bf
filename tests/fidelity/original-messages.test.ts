import { VFile } from "vfile";
import { expect, it } from "vitest";
import { checkFacts } from "#lib/facts/event-facts";
import { checkAgainstOriginal } from "#lib/fidelity/report";
import { formatMessage } from "#lib/ingest/message";
import { readOriginalWords } from "#lib/fidelity/original";
import { EventMatter } from "#lib/records/event";

const original = { name: "harbour-3-report.txt", words: readOriginalWords("Safe moorings\nwere discussed in 2031\n") };

function messagesOfFact(document: string, words: string): string[] {
  const source = { document, words };
  const matter = EventMatter.parse({
    event: "harbour-3",
    number: 3,
    series: "Harbour Forum",
    figures: [],
    title: { value: "Safe moorings", source },
    year: { value: 2031, source },
  });
  const file = new VFile({
    path: "content/harbour-3/event.md",
    value: `---\ndocument: ${document}\nwords: ${words}\n---\n`,
  });
  checkFacts(file, matter, new Map([["harbour-3-report", original]]));
  return [...new Set(file.messages.map(formatMessage))];
}

it("a fact whose document has no original is reported at the document's name", () => {
  expect(messagesOfFact("harbour-3-note", "Safe moorings")).toEqual([
    expect.stringMatching(
      /^content\/harbour-3\/event\.md:2:1 Unexpected document "harbour-3-note", .*\(fact-document\)$/u,
    ),
  ]);
});

it("a fact whose words the original lacks is reported at the words", () => {
  expect(messagesOfFact("harbour-3-report", "Safer moorings")).toEqual([
    expect.stringMatching(/^content\/harbour-3\/event\.md:3:8 Unexpected words "Safer moorings", .*\(fact-words\)$/u),
  ]);
});

it("a mend that takes words away and puts them back nowhere is reported at the mend", () => {
  const file = new VFile({ path: "content/harbour-3/report.md", value: "Safe moorings\n\nwere in 2031\n" });
  const mends = [{ line: 2, kind: "displaced-words", was: "were discussed", is: "were", why: "invented" }];
  const mendsFile = new VFile({
    path: "content/harbour-3/report.mends.json",
    value: JSON.stringify(mends, undefined, 1),
  });
  checkAgainstOriginal(file, mendsFile, original);
  expect(mendsFile.messages.map(formatMessage)).toEqual([
    expect.stringMatching(
      /^content\/harbour-3\/report\.mends\.json:3:1 Unexpected mend that moves "discussed" at one place only, .*\(mend-unpaired\)$/u,
    ),
  ]);
});
