import { z } from "zod";
import { Block } from "#lib/records/text/block";
import { Name } from "#lib/records/name";

/** What the front matter of a file in `content/pages/` may say: what a page is called and holds, where the portal says it itself. */
export const PageMatter = z.strictObject({
  title: z.string().min(1).optional(),
  /** What the page holds, in a sentence: for search engines. */
  description: z.string().min(1).optional(),
  /** How the title page leads to it. */
  link: z.string().min(1).optional(),
});
export type PageMatter = z.infer<typeof PageMatter>;

/** The portal's own words on a page: those before the first heading stand at its head, the sections below. */
export const PageText = PageMatter.extend({
  /** Which page: the name of its file, such as `about` or `home`. */
  page: Name,
  blocks: z.array(Block),
});
export type PageText = z.infer<typeof PageText>;
