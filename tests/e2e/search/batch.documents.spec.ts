import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { z } from "zod";
import { BatchAnswer, idsOf } from "#lib/search/portal/batch";
import { parsePath } from "#lib/address/permalink";
import { basePath } from "#lib/address/site";
import { ask, findSearch, readHits } from "./search-page";

test("the search of the command line answers with the same identifiers in the same order as the page", async ({
  page,
}, testInfo) => {
  const queries = [
    "guardian",
    "side event",
    "labour explotation",
    '"best interests"',
    "climate change",
    "vaccine side effects",
  ];
  const file = testInfo.outputPath("queries.json");
  writeFileSync(file, JSON.stringify(queries));
  const printed = execFileSync(
    process.execPath,
    ["node_modules/tsx/dist/cli.mjs", "scripts/search.ts", "--batch", file],
    { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  );
  const answers = z.record(z.string(), BatchAnswer).parse(JSON.parse(printed));
  expect(Object.keys(answers)).toEqual(queries);

  await page.goto("search/");
  const search = findSearch(page);
  const all = page.getByRole("button", { name: /^Show more/ });
  for (const query of queries) {
    await ask(search, query);
    if (await all.isVisible()) await all.click();
    const answer = answers[query] ?? [];
    await expect(search.hits).toHaveCount(idsOf(answer).length);
    await (Array.isArray(answer)
      ? expect(search.status).not.toContainText("Nothing has all the words")
      : expect(search.status).toContainText("Nothing has all the words"));
    const hits = await readHits(search);
    expect(hits.map(({ href }) => parsePath(href.slice(basePath.length)))).toEqual(idsOf(answer));
  }
});
