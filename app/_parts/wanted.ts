import { z } from "zod";
import { readBuilt } from "./built-file";

/** The name of a file of the build with what the wanted pages are given, each as JSON. */
const setting = process.env.WANTED_PAGES;
const wanted = setting === undefined ? undefined : new Set(z.array(z.string()).parse(readBuilt(setting)));

/**
 * Takes those of a route's pages that a build wants rendered, by what they are given: all of them where it names none in the setting
 * WANTED_PAGES. An export refuses a route without a page, so there is always one.
 */
export function onlyWanted<Params>(all: Params[]): Params[] {
  if (wanted === undefined) return all;
  const some = all.filter((params) => wanted.has(JSON.stringify(params)));
  return some.length > 0 ? some : all.slice(0, 1);
}
