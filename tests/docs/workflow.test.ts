import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import matter from "gray-matter";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { Receipt } from "#lib/records/derived/receipt";
import { openCopy } from "../portals/project-copy";

/* The workflow that checks a proposed change in a hosted repository, and the page that describes what it goes by. */

const name = z.string().min(1).optional();
const common = {
  name,
  id: z
    .string()
    .regex(/^[a-z]+$/u)
    .optional(),
  if: z.string().optional(),
};
const Step = z.union([
  z.strictObject({ ...common, run: z.string().min(1), env: z.record(z.string(), z.string()).optional() }),
  z.strictObject({
    ...common,
    uses: z.string().regex(/^actions\/[a-z-]+@v\d+$/u),
    with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  }),
]);
const Workflow = z.strictObject({
  name,
  on: z.strictObject({ pull_request: z.null() }),
  concurrency: z.strictObject({ group: z.string(), "cancel-in-progress": z.boolean() }),
  permissions: z.strictObject({ contents: z.literal("read"), "pull-requests": z.literal("write") }),
  jobs: z.record(z.string(), z.strictObject({ "runs-on": z.string(), steps: z.array(Step) })),
});

const file = ".github/workflows/proposed-change.yml";
const workflow = Workflow.parse(matter(`---\n${readFileSync(file, "utf8")}\n---\n`, {}).data);
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const commands = steps.flatMap((step) => ("run" in step ? [step.run] : []));

describe("the workflow of a proposed change", () => {
  const { folder, fill } = openCopy("workflow");
  beforeAll(() => fill("tests/portals/plain/content"));

  const runCheck = () => {
    const run = commands.find((command) => command.includes("--json")) ?? "";
    const [summary, output] = ["summary.md", "output.txt"].map((each) => path.join(folder, each));
    writeFileSync(summary!, "");
    writeFileSync(output!, "");
    const env = { ...process.env, GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output };
    delete (env as NodeJS.ProcessEnv).CONTENT_DIR;
    const { status } = spawnSync("bash", ["-e", "-o", "pipefail", "-c", run], { cwd: folder, env });
    const read = (each: string) => readFileSync(path.join(folder, each), "utf8");
    return { status, output: read("output.txt"), receipt: read("receipt.json"), comment: read("summary.md") };
  };

  it("runs commands that there are, and keeps what they write", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    const named = commands.flatMap((command) => [...command.matchAll(/npm run (?:--silent )?([a-z:]+)/gu)]);
    expect(named.map(([, script]) => script)).toEqual(["check", "check", "build"]);
    for (const [, script = ""] of named) expect(Object.keys(scripts)).toContain(script);
    expect(steps).toContainEqual(
      expect.objectContaining({ with: expect.objectContaining({ path: "out/" }) as unknown }),
    );
    expect(commands).toContainEqual(expect.stringMatching(/^gh pr comment .* --body-file receipt\.md$/u));
  });

  it("has the receipt of clean content, and builds it", () => {
    const { status, output, receipt, comment } = runCheck();
    expect({ status, output }).toEqual({ status: 0, output: "clean=true\n" });
    expect(Receipt.parse(JSON.parse(receipt)).isClean).toBe(true);
    expect(comment).toContain("The content can be built.");
  });

  it.each([
    ["a faulty mark", (text: string) => text.replace(":rec{#r1}", ":rec{#r1 too=late}"), "directive-attribute"],
    [
      "a merge that is not settled",
      (text: string) => text.replace("- A wick", "<<<<<<< one\n- A lamp\n=======\n- A wick\n>>>>>>> two\n- A wick"),
      "merge-text",
    ],
  ])("has the receipt of content with %s, and builds nothing", (_, change, rule) => {
    fill("tests/portals/plain/content");
    const notes = path.join(folder, "content/lamp-day/notes.md");
    writeFileSync(notes, change(readFileSync(notes, "utf8")));
    const { status, output, receipt, comment } = runCheck();
    expect({ status, output }).toEqual({ status: 0, output: "clean=false\n" });
    expect(Receipt.parse(JSON.parse(receipt)).messages.map((message) => message.rule)).toEqual([rule]);
    expect(comment).toContain("1 error to mend.");
  });
});

it("the page of the receipt names each of its fields", () => {
  const page = readFileSync("docs/for-developers/hosted-repository.md", "utf8");
  const fields = [...page.matchAll(/^\| `(\w+)` \|/gmu)].map(([, field]) => field);
  expect(fields).toEqual(Object.keys(Receipt.shape));
});
