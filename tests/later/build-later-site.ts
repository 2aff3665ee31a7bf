import { buildLaterSite } from "./later-site";

/** Builds, once for all tests of this folder, the site that they look at. */
export function setup(): void {
  buildLaterSite();
}
