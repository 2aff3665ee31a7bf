import type { VFile } from "vfile";
import { z } from "zod";
import { readFrontMatter } from "#lib/ingest/markdown/front-matter";
import { parseMarkdown } from "#lib/ingest/markdown/parse";
import { joinKinds } from "#lib/records/default-kinds";
import { Honorifics, joinHonorifics } from "#lib/records/people/honorifics";
import { Kind, KindName } from "#lib/records/kind";
import { buildSite, type Site, SiteMatter, unnamedSite } from "#lib/records/site";
import { ingestPageText } from "./page-text";
import { readJson } from "./registry";

/*
 * content/site.md                       content/vocabulary/session-kinds.json
 * ---                                   [ { "id": "fishbowl", "label": "Fishbowl" } ]
 * name: Harbour Forum Proceedings
 * description: Who said what at the Harbour Forum.
 * ---
 */

/** The files that say whose portal it is; without `site.md` it has no name yet. */
export interface SiteFiles {
  site?: VFile;
  vocabularies: readonly VFile[];
  /** The portal's own words on its pages, `content/pages/*.md`. */
  pages?: readonly VFile[];
}

/** Reads `content/site.md` and the portal's own kinds; faults become messages on the files, and what is faulty is as if left out. */
export function ingestSite({ site: file, vocabularies, pages = [] }: SiteFiles): Site {
  const own = KindName.options.map((name) => {
    const listed = vocabularies.find(({ stem }) => stem === name);
    return [name, listed === undefined ? [] : (readJson(listed, z.array(Kind)) ?? [])] as const;
  });
  const kinds = joinKinds(Object.fromEntries(own));
  const matter = file === undefined ? undefined : readFrontMatter(file, parseMarkdown(file), SiteMatter);
  const site = matter === undefined ? { ...unnamedSite, kinds } : buildSite(matter, kinds);
  const titles = vocabularies.find(({ stem }) => stem === "honorifics");
  const honorifics = joinHonorifics(titles === undefined ? {} : (readJson(titles, Honorifics) ?? {}));
  return { ...site, honorifics, pages: pages.flatMap((page) => ingestPageText(page, site) ?? []) };
}
