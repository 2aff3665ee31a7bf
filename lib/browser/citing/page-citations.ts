import { buildCitationsPath } from "#lib/address/files-beside";
import { withBase } from "#lib/address/site";

/** What a file of citations holds of one address: what is there, and its citation by form (`lib/records/derived/citation.ts`). */
export type PageEntry = Readonly<Record<string, string>>;

const loaded = new Map<string, Promise<Readonly<Record<string, PageEntry>>>>();

/** Finds the citations of the first of some addresses within the site that has any, in the file beside its page. */
export async function findPageEntry(addresses: readonly string[]): Promise<PageEntry | undefined> {
  for (const address of addresses) {
    const entry = (await load(buildCitationsPath(address)))[address];
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** Says which form of a citation is there: the one that is wanted, or else the short one. */
export function chooseForm(entry: PageEntry, form: string): string {
  return Object.hasOwn(entry, form) && form !== "of" ? form : "site";
}

function load(file: string): Promise<Readonly<Record<string, PageEntry>>> {
  const known = loaded.get(file) ?? fetchEntries(file).catch(() => ({}));
  loaded.set(file, known);
  return known;
}

async function fetchEntries(file: string): Promise<Readonly<Record<string, PageEntry>>> {
  // The home page has no such file.
  if (file === buildCitationsPath("/")) return {};
  const response = await fetch(withBase(file));
  const entries: unknown = response.ok ? await response.json() : {};
  return isFile(entries) ? entries : {};
}

/** The files come from the same build as this module. */
function isFile(file: unknown): file is Readonly<Record<string, PageEntry>> {
  return typeof file === "object" && file !== null;
}
