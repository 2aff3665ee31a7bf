import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readContent } from "../../scripts/build/content/read-content";

let root = "";

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "content-"));
  await mkdir(path.join(root, "content/harbour-3"), { recursive: true });
  for (const name of ["people", "organizations"]) await writeFile(path.join(root, `content/${name}.json`), "[]\n");
  await writeFile(path.join(root, "content/harbour-3/event.md"), "Event.\n");
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

it("reads events and documents by path, whatever folder the project stands in", async () => {
  await writeFile(path.join(root, "content/harbour-3/report.md"), "Report.\n");
  await writeFile(path.join(root, "content/harbour-3/note.md"), "Note.\n");
  const files = await readContent(path.join(root, "content"));
  expect(files.events.map((file) => file.path)).toEqual(["content/harbour-3/event.md"]);
  expect(files.documents.map((file) => file.path)).toEqual([
    "content/harbour-3/note.md",
    "content/harbour-3/report.md",
  ]);
});

it("leaves out a byte order mark, which would put every mark one letter too early", async () => {
  await writeFile(path.join(root, "content/harbour-3/report.md"), "\uFEFF---\ntitle: Report\n---\n");
  const files = await readContent(path.join(root, "content"));
  expect(String(files.documents[0])).toBe("---\ntitle: Report\n---\n");
});
