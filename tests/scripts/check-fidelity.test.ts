import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { compareOriginals } from "../../scripts/check-fidelity";

let root = "";

const matter = `---
document: harbour-4-report
kind: conference-report
event: harbour-4
title: The fourth Harbour Forum, 4–5 May 2032
status: summary
publisher: lantern-trust
language: en
`;
const text = "The lamps :shone[all night]{} and were:not put out.\n";

beforeEach(async () => {
  const content = await mkdtemp(path.join(tmpdir(), "content-"));
  root = content;
  const folder = path.join(content, "harbour-4");
  await mkdir(path.join(folder, "originals"), { recursive: true });
  for (const name of ["people", "organizations"]) await writeFile(path.join(content, `${name}.json`), "[]\n");
  const days =
    "days: { start: 2032-05-04, end: 2032-05-05, source: { document: harbour-4-report, words: 4–5 May 2032 } }";
  await writeFile(path.join(folder, "event.md"), `---\nevent: harbour-4\ntitle: Harbour Forum\n${days}\n---\n`);
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

it.each([
  ["its own original", `${matter}---\n\n${text}`],
  ["made from another", `${matter}original: report.md\n---\n\n${text}`],
  ["not read for a fault of its front matter", `${matter}pages: 4\n---\n\n${text}`],
])(
  "lets a fact quote the title of a document that is %s, and says nothing of marks and fields again",
  async (_, report) => {
    await writeFile(path.join(root, "harbour-4/report.md"), report);
    await writeFile(
      path.join(root, "harbour-4/originals/report.md"),
      `# The fourth Harbour Forum, 4–5 May 2032\n\n${text}`,
    );
    const { said, checked } = await compareOriginals(root);
    expect(checked.flatMap(({ messages }) => messages.map(String))).toEqual([]);
    expect(said.join("\n")).toContain("harbour-4/event.md: 1 fact, each in the words of its document");
  },
);
