import { appendFileSync, mkdtempSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { buildKey, openStore } from "../../../scripts/build/cache/store";
import { openSource } from "../../../scripts/build/cache/source";
import { makeFromTable } from "../../../scripts/build/cache/table";

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "cache-"));
});

describe("openStore", () => {
  it("finds in a later build what an earlier one has kept", async () => {
    const { file } = await (await openStore("cards", root)).keep("a1", Buffer.from("a card"));
    const found = await (await openStore("cards", root)).find("a1");
    expect(found).toEqual({ file, bytes: 6 });
    expect(readFileSync(file, "utf8")).toBe("a card");
  });

  it.each([
    ["cut", (file: string) => truncateSync(file, 3)],
    ["emptied", (file: string) => truncateSync(file, 0)],
    ["longer", (file: string) => appendFileSync(file, "!")],
    ["changed in one byte", (file: string) => writeFileSync(file, "a cart")],
  ])("does not answer a file that is %s, and removes it", async (_, damage) => {
    const { file } = await (await openStore("cards", root)).keep("a1", Buffer.from("a card"));
    damage(file);
    expect(await (await openStore("cards", root)).find("a1")).toBeUndefined();
    expect(readdirSync(path.join(root, "cards"))).toEqual([]);
  });

  it("leaves aside what a build that was cut off has begun to write, and removes it with the rest that nobody asks for", async () => {
    const store = await openStore("cards", root);
    await store.keep("a1", Buffer.from("a card"));
    await store.keep("b2", Buffer.from("another"));
    writeFileSync(path.join(root, "cards/part-of-something"), "a c");
    const later = await openStore("cards", root);
    expect(await later.find("part")).toBeUndefined();
    await later.find("b2");
    await later.prune();
    expect(readdirSync(path.join(root, "cards")).map((name) => name.slice(0, 2))).toEqual(["b2"]);
  });
});

it("a key tells apart where one part ends and the next begins", () => {
  expect(buildKey("ab", "c")).not.toBe(buildKey("a", "bc"));
  expect(buildKey("ä")).toBe(buildKey(Buffer.from("ä")));
});

describe("openSource", () => {
  const open = (making = "code 1") => openSource("pages", ["html", "br"], making, root);
  const made: string[] = [];
  const make = (word: string) => async () => {
    made.push(word);
    return { html: Buffer.from(word), br: Buffer.from(`${word}!`) };
  };
  beforeEach(() => void made.splice(0));

  it("makes each product once, and in a later build none whose input and code are the same", async () => {
    const source = await open();
    await Promise.all(["a", "b", "a"].map((word) => source.obtain([word], make(word))));
    expect(await source.close()).toBe("0 of 2 from the cache");
    const later = await open();
    const { html, br } = await later.obtain(["a"], make("a"));
    await later.obtain(["c"], make("c"));
    expect(await later.close()).toBe("1 of 2 from the cache");
    expect(made).toEqual(["a", "b", "c"]);
    expect([html, br].map(({ file }) => readFileSync(file, "utf8"))).toEqual(["a", "a!"]);
    await (await open("code 2")).obtain(["a"], make("a"));
    expect(made).toEqual(["a", "b", "c", "a"]);
  });

  it("makes a product anew when one of its files is damaged", async () => {
    const { br } = await (await open()).obtain(["a"], make("a"));
    writeFileSync(br.file, "?");
    const again = await (await open()).obtain(["a"], make("a"));
    expect(readFileSync(again.br.file, "utf8")).toBe("a!");
    expect(made).toEqual(["a", "a"]);
  });

  it("keeps nothing of a product that could not be made", async () => {
    const source = await open();
    await expect(source.obtain(["a"], () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await (await open()).obtain(["a"], make("a"))).toBeDefined();
    expect(made).toEqual(["a"]);
  });
});

describe("makeFromTable", () => {
  const asked: string[][] = [];
  const spell = (words: readonly string[], making = "code 1") =>
    makeFromTable(
      "words",
      making,
      words,
      (value) => String(value),
      async (inputs) => {
        asked.push([...inputs]);
        return inputs.map((word) => word.toUpperCase());
      },
      root,
    );
  beforeEach(() => void asked.splice(0));

  it("makes what is new, in the order of the inputs, and forgets what is not asked for", async () => {
    expect((await spell(["a", "b"])).values).toEqual(["A", "B"]);
    expect(await spell(["c", "b", "d"])).toEqual({ values: ["C", "B", "D"], taken: "1 of 3 from the cache" });
    await spell(["a"]);
    expect(asked).toEqual([["a", "b"], ["c", "d"], ["a"]]);
    await spell(["a"], "code 2");
    expect(asked.at(-1)).toEqual(["a"]);
  });

  it("writes nothing when nothing is new, and makes all anew when its file is damaged", async () => {
    await spell(["a", "b"]);
    const [name = ""] = readdirSync(path.join(root, "words"));
    const file = path.join(root, "words", name);
    const before = statSync(file).mtimeMs;
    await spell(["a", "b"]);
    expect(statSync(file).mtimeMs).toBe(before);
    writeFileSync(file, readFileSync(file, "utf8").replace("A", "X"));
    expect((await spell(["a", "b"])).values).toEqual(["A", "B"]);
  });
});
