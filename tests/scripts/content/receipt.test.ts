import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Receipt } from "#lib/records/derived/receipt";

/* What a check says to a program, of a small portal that is sealed and then edited. */

const root = path.join(import.meta.dirname, "../../..");
let content = "";

function run(script: string, ...args: string[]): { status: number | null; stdout: string } {
  const { status, stdout } = spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", `scripts/${script}.ts`, ...args], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: content },
    encoding: "utf8",
  });
  return { status, stdout };
}

function check(): { status: number | null; receipt: Receipt } {
  const { status, stdout } = run("check", "--json");
  return { status, receipt: Receipt.parse(JSON.parse(stdout)) };
}

function edit(name: string, was: string, is: string): void {
  const file = path.join(content, name);
  const text = readFileSync(file, "utf8");
  expect(text).toContain(was);
  writeFileSync(file, text.replace(was, is));
}

beforeAll(() => {
  content = mkdtempSync(path.join(tmpdir(), "content-"));
  cpSync(path.join(root, "tests/portals/plain/content"), content, { recursive: true });
  const site = path.join(content, "site.md");
  writeFileSync(site, readFileSync(site, "utf8").replace(/^name:/mu, "searches: [soot, oil]\nname:"));
  expect(run("seal").status).toBe(0);
});
afterAll(() => rmSync(content, { recursive: true }));

it("has nothing new and nothing to do of what is sealed", () => {
  const { status, receipt } = check();
  expect(status).toBe(0);
  expect(receipt).toMatchObject({ isClean: true, messages: [], searches: [], untagged: [], toDo: [] });
  expect(receipt.found).toMatchObject({ events: 1, sessions: 2, items: { statement: 2, commitment: 2 } });
  expect(receipt.changed.added).toEqual({});
});

it("tells what is otherwise beside the words since the last seal", () => {
  edit("lamp-day/notes.md", ":chair[Oda Brand", ":moderator[Oda Brand");
  expect(check().receipt.changed.fields).toEqual([
    { id: "lamp-day/wicks", field: "people", before: "chair people/oda-brand", now: "moderator people/oda-brand" },
  ]);
  expect(run("check").stdout).toContain(
    "Changed beside the words since the last seal: people of lamp-day/wicks is moderator people/oda-brand, before chair people/oda-brand.",
  );
  edit("lamp-day/notes.md", ":moderator[Oda Brand", ":chair[Oda Brand");
});

it("tells what was added, what is yet to do, and which searches of the portal begin otherwise since the last seal", () => {
  edit("lamp-day/notes.md", "- A wick is", "- Soot is swept out at dawn.\n- A wick is");
  const { status, receipt } = check();
  expect(status).toBe(0);
  expect(receipt.changed.added).toMatchObject({ recommendation: ["lamp-day/wicks/r3"] });
  expect(receipt.changed.renumbered).toContainEqual({
    id: "lamp-day/wicks/r1",
    label: "Statement 2",
    before: 1,
    now: 2,
  });
  expect(receipt.searches.map(({ query }) => query)).toEqual(["soot"]);
  expect(receipt.searches[0]?.before).not.toContain("lamp-day/wicks/r3");
  expect(receipt.searches[0]?.now).toContain("lamp-day/wicks/r3");
  expect(receipt.toDo).toEqual([expect.stringMatching(/^\d+ identifiers not sealed/u)]);
  expect(run("check").stdout).toContain('The search "soot" begins otherwise than at the last seal: with ');
});

it("notes the searches anew where it is sealed, a line a search", () => {
  expect(run("seal").status).toBe(0);
  expect(check().receipt.searches).toEqual([]);
  expect(readFileSync(path.join(content, "last-seal.json"), "utf8")).toMatch(
    /^ {2}\{"search":"soot","first":\[.*"lamp-day\/wicks\/r3".*\]\},?$/mu,
  );
});

it("has each message with place and remedy where something is not understood, and the same as Markdown", () => {
  edit("lamp-day/notes.md", ":rec{#r1}", ":rec{#r1 too=late}");
  const { status, receipt } = check();
  expect(status).toBe(1);
  expect(receipt).toMatchObject({ isClean: false, toDo: ["Mend 1 error."] });
  const [message] = receipt.messages;
  expect(message).toMatchObject({ grade: "error", rule: "directive-attribute", line: 22 });
  expect(message?.path).toBe(path.join(content, "lamp-day/notes.md"));
  const { stdout } = run("check", "--markdown");
  expect(stdout).toMatch(/^\*\*1 error to mend\.\*\*$/mu);
  expect(stdout).toContain(`\`${message?.path ?? ""}:22:`);
  expect(stdout).toContain("Correct or remove it.");
});

it("says of a name that was respelt after the seal whose it may be, as long as it is not sealed", () => {
  edit("lamp-day/notes.md", ":rec{#r1 too=late}", ":rec{#r1}");
  edit("lamp-day/notes.md", ":chair[Oda Brand,", ":chair[Oda Brand-Lind,");
  expect(run("mint", "--correct", "asked for").status).toBe(0);
  const near = { id: "people/oda-brand", name: "Oda Brand" };
  expect(check().receipt.changed.names).toEqual([{ collection: "people", name: "Oda Brand-Lind", near }]);
  edit("people.json", '{"id":"people/oda-brand-lind","name":"Oda Brand-Lind"},\n', "");
  edit("people.json", '"name":"Oda Brand"', '"name":"Oda Brand-Lind","variants":["Oda Brand"]');
  expect(check().receipt.changed.names).toEqual([]);
});
