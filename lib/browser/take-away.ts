/** A hit as it is taken away: only its identifier and kind matter. */
export interface Wanted { id: string; kind: string }

/** The forms in which results are taken away: a table, records for a reference manager, words with their citations. */
export type Way = "csv" | "ris" | "text";

/** What a file of citations holds of one record, by form. */
type TakenItem = Readonly<Record<Way, string>>;

/** A file of citations as the build writes it (`lib/citation/file`). */
interface CitationFile { header: string; items: Readonly<Record<string, TakenItem>> }

/** Results in one form, how many they are, and the kinds of those that cannot be cited, a kind for each. */
export interface TakenAway { content: string; taken: number; left: string[] }

const loaded = new Map<string, Promise<CitationFile>>();

/**
 * Puts results in one form, in their order. `addresses` has the file of citations of each kind that can be cited; files are
 * loaded once, when first needed. Rejects when one cannot be had, and may then be asked again.
 */
export async function takeAway(hits: readonly Wanted[], how: Way, addresses: Readonly<Record<string, string>>): Promise<TakenAway> {
  const kinds = [...new Set(hits.map(({ kind }) => kind))].filter((kind) => Object.hasOwn(addresses, kind));
  const files = new Map(await Promise.all(kinds.map(async (kind) => [kind, await load(addresses[kind] ?? "")] as const)));
  const items: string[] = [];
  const left: string[] = [];
  for (const { id, kind } of hits) {
    const item = files.get(kind)?.items[id];
    if (item === undefined) left.push(kind);
    else items.push(item[how]);
  }
  const [first] = files.values();
  return { content: join(items, how, first?.header ?? ""), taken: items.length, left };
}

function join(items: readonly string[], how: Way, header: string): string {
  if (items.length === 0) return "";
  if (how === "csv") return header + items.join("");
  return how === "ris" ? items.join("\r\n") : `${items.join("\n\n")}\n`;
}

function load(address: string): Promise<CitationFile> {
  const file = loaded.get(address) ?? fetchFile(address);
  loaded.set(address, file);
  file.catch(() => loaded.delete(address));
  return file;
}

async function fetchFile(address: string): Promise<CitationFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Unexpected answer ${response.status} for ${address}`);
  const file: unknown = await response.json();
  if (!isCitationFile(file)) throw new Error(`Unexpected content of ${address}, expected citations`);
  return file;
}

/** The files come from the same build; their word for their form is enough. */
function isCitationFile(file: unknown): file is CitationFile {
  return typeof file === "object" && file !== null && "form" in file && file.form === "citations-1";
}

/** Formats the name of a file of results after the query: `proceedings-child-labour.csv`. */
export function nameFile(query: string, how: Exclude<Way, "text">): string {
  const words = query.normalize("NFKD").replaceAll(/\p{M}+/gu, "").normalize("NFC").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  let name = "proceedings";
  for (const word of words) {
    if (name.length + 1 + word.length > 60) break;
    name += `-${word}`;
  }
  return `${name}.${how}`;
}
