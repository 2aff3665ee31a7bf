import { expect, test } from "@playwright/test";
import { z } from "zod";
import { readCollection, readFile } from "../../site/exported-site";

const Related = z.looseObject({
  id: z.string(),
  url: z.string(),
  links: z.array(z.object({ kind: z.string(), to: z.string() })),
  similar: z.array(z.object({ to: z.string(), score: z.number(), by: z.string() })),
});
const items = z.array(Related).parse(JSON.parse(readFile("data/recommendations.json").toString()));
const texts = new Map(readCollection("recommendations").map(({ id, text }) => [id, text]));

test("an item with similar wording elsewhere shows the words, calls them that, and says that they were computed", async ({
  page,
}) => {
  const [item] = items.filter(({ links, similar }) => links.length === 0 && similar.length > 0);
  await page.goto(`${item!.id}/`);
  const section = page.getByRole("region", { name: "Similar wording" });
  await expect(section.getByText(/^Computed from the words alone/)).toBeVisible();
  const [nearest] = item!.similar;
  await expect(section.getByRole("listitem").first()).toContainText(texts.get(nearest!.to)!);
  await expect(section.getByText(/^Shares: ./).first()).toBeVisible();
  await section.getByRole("link").first().click();
  await expect(page.getByRole("blockquote")).toContainText(texts.get(nearest!.to)!);
});
