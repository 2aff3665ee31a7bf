import { buildPageCards } from "#lib/cards/page-cards";
import { openSource } from "../cache/source";
import type { Kept } from "../cache/store";
import type { Files } from "../output";
import type { Needs } from "../results";
import type { Report } from "../runner";
import type * as cardTasks from "../tasks/card";
import { forEach } from "../tasks/for-each";
import { openTasks } from "../tasks/tasks";

/** Draws the card of every page that has one. */
export async function buildCards({ content }: Needs<"content">): Promise<Report<Files>> {
  const cards = buildPageCards(content.corpus);
  const letters = [...new Set([...cards.values()].flatMap((card) => [...Object.values(card).join("")]))]
    .sort()
    .join("");
  const task = await openTasks<typeof cardTasks>("card");
  const source = await openSource("cards", ["png"], task.key);
  const files = new Map<string, Kept>();
  await forEach(cards, async ([address, card]) => {
    const { png } = await source.obtain([JSON.stringify(card)], () => task.run("draw", { card, letters }));
    files.set(address, png);
  });
  const bytes = [...files.values()].reduce((sum, kept) => sum + kept.bytes, 0);
  return {
    summary: `${files.size} cards, ${(bytes / files.size / 1000).toFixed(1)} kB each, ${await source.close()}`,
    result: files,
  };
}
