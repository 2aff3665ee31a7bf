import { z } from "zod";
import { readBuilt } from "./built-file";

/** The name of a file of the build with what the wanted pages are given, each as JSON. */
const setting = process.env.WANTED_PAGES;
const wanted = setting === undefined ? undefined : new Set(z.array(z.string()).parse(readBuilt(setting)));

/**
 * Takes those of a route's pages that a build wants rendered, by what they are given: all of them where it names none in the setting
 * WANTED_PAGES.
 */
export function onlyWanted<Params>(all: Params[]): Params[] {
  return wanted === undefined ? all : all.filter((params) => wanted.has(JSON.stringify(params)));
}
