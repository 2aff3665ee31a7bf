import type { VFile } from "vfile";
import { numberBlocks } from "#lib/ingest/anchor";
import { readFrontMatter } from "#lib/ingest/markdown/front-matter";
import { checkHtml, parseMarkdown } from "#lib/ingest/markdown/parse";
import { settleUnknownDirectives } from "#lib/ingest/markdown/unknown-directive";
import { readTree } from "#lib/ingest/walk";
import { PageMatter, type PageText } from "#lib/records/page-text";
import type { Site } from "#lib/records/site";

/*
 * content/pages/about.md
 * ---
 * description: What this portal is, and whose words it holds.
 * ---
 *
 * ## What this is
 * ::section{#what}
 *
 * A portal for the proceedings of the Harbour Forum …
 */

const none = { entries: [], byId: new Map(), byName: new Map() };

/** Reads the portal's own words on a page, with the grammar of documents; they have no identifiers and are never cited. */
export function ingestPageText(file: VFile, site: Site): PageText | undefined {
  const tree = parseMarkdown(file);
  const matter = readFrontMatter(file, tree, PageMatter);
  if (matter === undefined) return undefined;
  checkHtml(file, tree);
  settleUnknownDirectives(file, tree, site.kinds.roles);
  const registries = { site, people: none, organizations: none };
  const { blocks } = readTree({ file, registries, titlesIn: () => ({ before: [], behind: [] }) }, tree, {
    event: undefined,
    document: `pages/${file.stem ?? ""}`,
    language: site.languages[0] ?? "en",
  });
  return { page: file.stem ?? "", ...matter, blocks: numberBlocks(blocks) };
}
