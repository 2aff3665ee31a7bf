import { VFile } from "vfile";
import { expect, it } from "vitest";
import { z } from "zod";
import { formatMessage } from "#lib/ingest/message";
import { readJson } from "#lib/ingest/registries/registry";
import { Synonyms } from "#lib/search/engine/terms/synonyms";

function messagesOf(text: string, schema: z.ZodType): string[] {
  const file = new VFile({ path: "content/list.json", value: text });
  readJson(file, schema);
  return file.messages.map(formatMessage);
}

it("says where the JSON breaks off", () => {
  for (const [text, at, words] of [
    [`[\n  "rope"\n  "tide"\n]`, "2:9", 'Unexpected " in JSON, expected a comma between two entries'],
    [`[\n  "rope",\n]`, "3:1", "Unexpected ] in JSON, expected a value"],
    [
      `[\n  “rope”\n]`,
      "2:3",
      "Unexpected “ in JSON, expected a value in quotation marks, a number, true, false or null",
    ],
    [`[\n  "rope\n]`, "2:3", 'Unexpected " in JSON, expected a quotation mark at the end of the text'],
    ["", "1:1", "Unexpected end in JSON, expected a value"],
  ] as const)
    expect(messagesOf(text, z.array(z.string()))).toEqual([
      `content/list.json:${at} ${words}. Correct the file; quotation marks are straight, and no comma stands before ] or }. (json)`,
    ]);
});

it("points to the entry by its identifier, else by the words that are wrong or the first that stand there", () => {
  const entries = `[\n  {"id": "rope", "year": 2031},\n  {"id": "tide", "year": "soon"}\n]`;
  expect(messagesOf(entries, z.array(z.object({ id: z.string(), year: z.int() })))).toEqual([
    expect.stringMatching(/^content\/list\.json:3:10 Unexpected value at 1\.year: /u),
  ]);
  expect(messagesOf(`[\n  {"asked": ["rope", "a, b"], "finds": ["tide"]}\n]`, Synonyms)).toEqual([
    expect.stringMatching(
      /^content\/list\.json:2:22 Unexpected value at 0\.asked\.1: expected words without , < > = or ~\. Correct/u,
    ),
  ]);
  expect(messagesOf(`[\n  {"asked": ["rope"]}\n]`, Synonyms)).toEqual([
    expect.stringMatching(/^content\/list\.json:2:14 Unexpected value at 0: expected "same" or "near"/u),
  ]);
});

it("reads the entries of a list that are right beside one that is not", () => {
  const file = new VFile({ path: "content/list.json", value: '[{"id": "oar"}, {"id": 7}, {"id": "rope"}]' });
  expect(readJson(file, z.array(z.object({ id: z.string() })))).toEqual([{ id: "oar" }, { id: "rope" }]);
  expect(file.messages).toHaveLength(1);
});
