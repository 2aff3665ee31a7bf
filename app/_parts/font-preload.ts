import { preload } from "react-dom";
import { withBase } from "#lib/address/site";

/** Asks for fonts before the page is shown: one that comes later is not taken by that page, so that its lines stay where they are. */
export function preloadFonts(fonts: readonly string[]): void {
  for (const font of fonts.filter((address) => address !== ""))
    preload(withBase(font), { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
}
