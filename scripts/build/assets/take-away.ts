import path from "node:path";
import { hashName } from "#lib/export/hashed-name";
import { type Citable, citableKinds } from "#lib/citation/citable";
import { CitationFile, citationForm, type ExportedCitation } from "#lib/citation/citation-file";
import type { Corpus } from "#lib/corpus/corpus";
import { buildListEntry, formatListHeader } from "#lib/list-files/build-entry";
import { countCitationFiles, findCitationFile } from "#lib/address/citation-path";
import { absoluteUrl } from "#lib/address/site";
import { assetFolder, keepAsset, writeFiles } from "../output";
import type { Addresses, Needs } from "../results";
import type { Report } from "../runner";

/**
 * Writes what a reader of the search or of a list can take away, for each kind a folder of small files, named after its content and
 * the number of its files: `public/assets/citations-<kind>.<hash>.<files>/<file>.json`. So what a list of a few items loads does
 * not grow with the corpus.
 */
export async function buildTakeAway({ content, citables }: Needs<"content" | "citables">): Promise<Report<Addresses>> {
  const addresses: Record<string, string> = {};
  let files = 0;
  for (const kind of citableKinds) {
    const texts = buildFiles(
      content.corpus,
      citables.filter((each) => each.kind === kind),
    ).map((file) => JSON.stringify(file));
    const name = `citations-${kind}`;
    const folder = hashName(name, texts.join("\n"), String(texts.length));
    await writeFiles(path.join(assetFolder, folder), new Map(texts.map((text, at) => [`${at}.json`, text])));
    addresses[name] = keepAsset(folder);
    files += texts.length;
  }
  return { summary: `${citables.length} citations in ${files} files`, result: addresses };
}

function buildFiles(corpus: Corpus, citables: readonly Citable[]): CitationFile[] {
  const count = countCitationFiles(citables.length);
  const header = formatListHeader(corpus, citables[0], absoluteUrl);
  const parts = Array.from({ length: count }, (): [string, ExportedCitation][] => []);
  for (const cited of citables)
    parts[findCitationFile(cited.id, count)]?.push([cited.id, buildListEntry(corpus, cited, absoluteUrl)]);
  return parts.map((items) => CitationFile.parse({ form: citationForm, header, items: Object.fromEntries(items) }));
}
