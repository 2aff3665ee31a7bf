import type { Page } from "@playwright/test";
import axe from "axe-core";

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** The rules of axe that every page keeps: WCAG 2.2 AA and what it calls best practice; all text has the contrast of AAA besides, 7 to 1. */
export const allRules = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
} as const;

/** Those that depend on the colours; a dark page is the light one otherwise. */
export const colourRules = {
  type: "rule",
  values: ["color-contrast", "color-contrast-enhanced", "link-in-text-block"],
} as const;

/** What axe finds against a page as it is shown, and the rules that it tried and found kept; brought to a page once. */
export async function analyse(
  page: Page,
  rules: typeof allRules | typeof colourRules,
): Promise<{ faults: string[]; passed: string[] }> {
  // No page has frames, for which alone axe would have to be in several documents.
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ type, values, rules }) => {
      const found = await window.axe!.run({
        runOnly: { type, values: [...values] },
        rules,
        resultTypes: ["violations"],
      });
      return {
        faults: found.violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
        ),
        passed: found.passes.map(({ id }) => id),
      };
    },
    { type: rules.type, values: rules.values, rules: { "color-contrast-enhanced": { enabled: true } } },
  );
}
