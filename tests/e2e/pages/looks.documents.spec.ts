import { expect, type Page, test } from "@playwright/test";
import sharp, { type OverlayOptions } from "sharp";
import { isLong } from "../../site/exported-site";
import { pageKinds } from "./page-kinds";

/*
 * How a page of every kind looks, kept as a picture: the phone and the desktop, each in light and dark, and the paper, side by side and at
 * a third of their size. A change that is meant is kept by `npx playwright test looks --update-snapshots`, with LONG_TESTS=1, and looked at.
 */

const height = 1080;
const scale = 3;
const gap = 6;
const views = [
  { width: 390, colorScheme: "light", media: "screen" },
  { width: 390, colorScheme: "dark", media: "screen" },
  { width: 1280, colorScheme: "light", media: "screen" },
  { width: 1280, colorScheme: "dark", media: "screen" },
  { width: 680, colorScheme: "light", media: "print" },
] as const;

for (const [kind, address] of isLong ? pageKinds : []) {
  test(`the ${kind} looks as it did`, async ({ page }) => {
    // Citations say the day on which they are copied.
    await page.clock.setFixedTime("2030-01-31T12:00:00Z");
    const pictures: Buffer[] = [];
    for (const view of views) pictures.push(await takePicture(page, address, view));
    const name = kind.replace(/[^a-z]+/gu, "-");
    expect(await joinPictures(pictures)).toMatchSnapshot(`${name}.png`, { threshold: 0.3, maxDiffPixelRatio: 0.01 });
  });
}

async function takePicture(page: Page, address: string, { width, ...media }: (typeof views)[number]): Promise<Buffer> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ ...media, reducedMotion: "reduce" });
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  return page.screenshot({ animations: "disabled", caret: "hide" });
}

/** Puts pictures side by side at a third of their size, in few colours, so that they can be kept. */
async function joinPictures(pictures: readonly Buffer[]): Promise<Buffer> {
  let left = 0;
  const placed: OverlayOptions[] = [];
  for (const [at, picture] of pictures.entries()) {
    const width = Math.round((views[at]?.width ?? 0) / scale);
    const small = sharp(picture).resize({ width, height: height / scale, fit: "fill" });
    placed.push({ input: await small.png().toBuffer(), left, top: 0 });
    left += width + gap;
  }
  const create = { width: left - gap, height: height / scale, channels: 3, background: "#888" } as const;
  const joined = sharp({ create }).composite(placed);
  return joined.png({ palette: true, colours: 12, dither: 0, effort: 10 }).toBuffer();
}
