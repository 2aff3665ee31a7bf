import type { Locator } from "@playwright/test";

/**
 * Where each first element of `locators` stands, in CSS pixels of the viewport, measured in one moment: what arrives
 * between two measurements (a font, a picture) would move the second. Waits until each is there.
 */
export async function boxesOf(...locators: readonly Locator[]): Promise<DOMRect[]> {
  const elements = await Promise.all(locators.map((locator) => locator.first().elementHandle()));
  return locators[0]!
    .page()
    .evaluate((all) => all.map((each) => (each as Element).getBoundingClientRect().toJSON() as DOMRect), elements);
}
