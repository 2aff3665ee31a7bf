import { z } from "zod";
import { defaultKinds } from "./default-kinds";
import { defaultHonorifics } from "#lib/text/names/default-honorifics";
import { Honorifics } from "#lib/records/people/honorifics";
import { Kinds } from "./kind";
import { LanguageCode } from "#lib/records/name";
import { PageText } from "./page-text";

/** What the front matter of `content/site.md` says: whose portal this is, and what it is called. */
export const SiteMatter = z.strictObject({
  /** What the portal is called, in full ("Harbour Forum Proceedings") and where room is scarce ("Harbour Forum"). */
  name: z.string().min(1),
  "short-name": z.string().min(1).optional(),
  /** The letters before each short code: "HF" for HF-K7P-F2M. */
  codes: z
    .string()
    .regex(/^[A-Z]{2,4}$/, "expected two to four capital letters")
    .default("PR"),
  /** What it holds, in a sentence: for search engines, and where it is announced. */
  description: z.string().min(1),
  /** Who publishes the portal; nobody is named where it is left out. */
  publisher: z.string().min(1).optional(),
  /** Whose words the documents are and what is official, at the foot of every page. */
  notice: z.string().min(1).optional(),
  /** Whose the rights in the documents are, for those who take the data away. */
  rights: z.string().min(1).optional(),
  /** Where errors are reported: an address of e-mail, or of a page. */
  contact: z
    .union([z.email(), z.url({ protocol: /^https?$/ })], "expected an address of e-mail, or of a page with https://")
    .optional(),
  /** The languages of the portal's documents, the first that of its own words and of how names are sorted (BCP 47). */
  languages: z.array(LanguageCode).default(["en"]),
  /** Searches that readers may begin with, shown in the search field. */
  searches: z.array(z.string().min(1)).default([]),
  /** The word for an event of this portal, and for several. */
  event: z.string().min(1).default("conference"),
  events: z.string().min(1).optional(),
  /**
   * Words that links to readers' lists are packed with, so that they are short. Part of the form of those links: never to be
   * changed once a list has been shared.
   */
  "list-words": z.string().default('["",["","documents/report#p1","figures/","session-1/r1","panel-1/r1","'),
});

/** Whose portal this is, what it is called, and the kinds that it tells its records apart by. */
export const Site = z.strictObject({
  name: z.string(),
  shortName: z.string(),
  codePrefix: z.string(),
  description: z.string(),
  publisher: z.string().optional(),
  notice: z.string().optional(),
  rights: z.string().optional(),
  contact: z.string().optional(),
  languages: z.array(z.string()).min(1),
  searches: z.array(z.string()),
  /** What links to readers' lists are packed with. */
  listWords: z.string(),
  /** The word for one event, and for several. */
  event: z.strictObject({ one: z.string(), several: z.string() }),
  kinds: Kinds,
  /** The titles beside a name, by language. */
  honorifics: Honorifics,
  /** The portal's own words on its pages. */
  pages: z.array(PageText),
});
export type Site = z.infer<typeof Site>;

/**
 * Finds the language of what the pages say themselves, which is English in every portal: that of the portal where it is a kind of
 * English. Words in any other say theirs, also where it is the portal's own.
 */
export function findInterfaceLanguage({ languages }: Pick<Site, "languages">): string {
  const [own = "en"] = languages;
  return /^en(?:-|$)/u.test(own) ? own : "en";
}

/** Builds a site of what its file says and of its kinds. */
export function buildSite(matter: z.output<typeof SiteMatter>, kinds: Kinds = defaultKinds): Site {
  const {
    "short-name": shortName = matter.name,
    "list-words": listWords,
    codes,
    event,
    events = `${event}s`,
    ...rest
  } = matter;
  return {
    ...rest,
    shortName,
    listWords,
    codePrefix: codes,
    event: { one: event, several: events },
    kinds,
    honorifics: defaultHonorifics,
    pages: [],
  };
}

/** A site that nobody has named yet. */
export const unnamedSite: Site = buildSite(
  SiteMatter.parse({ name: "Proceedings", description: "The proceedings of conferences." }),
);
