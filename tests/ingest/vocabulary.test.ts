import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { ingestTexts, mintedLedger, smallCorpus } from "./small-corpus";

const ledger = JSON.stringify(mintedLedger(smallCorpus));

/** The messages of a vocabulary beside those that ask for minting. */
function messagesOf(name: "topics" | "addressees", terms: readonly object[]): string[] {
  const value = `[\n${terms.map((term) => JSON.stringify(term)).join(",\n")}\n]\n`;
  const { messages } = ingestTexts(smallCorpus, ledger, [
    new VFile({ path: `content/vocabulary/${name}.json`, value }),
  ]);
  return messages.filter((message) => !message.endsWith("(ledger-missing)"));
}

const lights = { id: "lights", label: "Lights", scope: "Lamps and buoys." };
const fog = { id: "fog", label: "Fog", scope: "Horns and bells." };

describe("a vocabulary", () => {
  it("is read with what its terms match", () => {
    expect(
      messagesOf("topics", [
        lights,
        {
          ...fog,
          matches: [
            {
              scheme: "SDG",
              code: "14.2",
              label: "Keep the seas",
              match: "broad",
              uri: "https://metadata.un.org/sdg/14.2",
            },
          ],
        },
      ]),
    ).toEqual([]);
  });

  it("is reported at the term that matches one in an unknown scheme, with the schemes there are", () => {
    expect(
      messagesOf("topics", [lights, { ...fog, matches: [{ scheme: "LCSH", label: "Fog signals", match: "exact" }] }]),
    ).toEqual([
      expect.stringMatching(
        /^content\/vocabulary\/topics\.json:3:\d+ Unexpected value at 1\.matches\.0\.scheme: "LCSH", expected SDG, UNBIS, EuroVoc\. Correct the entry\. \(json-field\)$/u,
      ),
    ]);
  });

  it("may not call a term as the portal calls those that nobody is asked in", () => {
    expect(messagesOf("addressees", [lights, { ...fog, id: "nobody-named" }])).toEqual([
      expect.stringMatching(
        /^content\/vocabulary\/addressees\.json:3:\d+ Unexpected term "nobody-named", .*\(term-name\)$/u,
      ),
    ]);
  });

  it("has other names for an addressee, and none for a topic, of which nothing would come", () => {
    const named = { ...fog, names: ["horn"] };
    expect(messagesOf("addressees", [lights, named])).toEqual([]);
    expect(messagesOf("topics", [lights, named])).toEqual([
      expect.stringMatching(
        /^content\/vocabulary\/topics\.json:3:\d+ Unexpected "names" of the term "fog", .* Take them out\. \(term-names\)$/u,
      ),
    ]);
  });

  it("holds each term once, and asks for its entry in the ledger at the term", () => {
    const value = `[\n${[lights, fog, fog].map((term) => JSON.stringify(term)).join(",\n")}\n]\n`;
    const { messages } = ingestTexts(smallCorpus, ledger, [
      new VFile({ path: "content/vocabulary/topics.json", value }),
    ]);
    expect(messages).toEqual([
      expect.stringMatching(
        /^content\/vocabulary\/topics\.json:2:\d+ Unexpected term "topics\/lights" without an entry .*Run npm run seal\. \(ledger-missing\)$/u,
      ),
      expect.stringMatching(
        /^content\/vocabulary\/topics\.json:3:\d+ Unexpected term "topics\/fog" without an entry .*\(ledger-missing\)$/u,
      ),
      expect.stringMatching(
        /^content\/vocabulary\/topics\.json:3:\d+ Unexpected second term "topics\/fog", .*\(identifier-duplicate\)$/u,
      ),
    ]);
  });
});
