import { hashName } from "#lib/export/hashed-name";
import { fingerprint } from "#lib/records/text/fingerprint";
import type { CorpusRecords } from "#lib/records/corpus-records";
import type { NamedRecord } from "#lib/address/go-to";
import { buildMark } from "#lib/address/wording-mark";
import { findCodeTargets, findUncodedPages } from "#lib/corpus/go-to";
import { writeAsset } from "../output";
import type { Addresses, Needs } from "../results";
import type { Report } from "../runner";

/**
 * Writes what the browser resolves links by: `earlier-wordings.<hash>.json`, what corrected words were before, with the mark that
 * a link copied then carries, and `codes.<hash>.json`, what every short code is of and what has none.
 */
export async function buildLinks({ content }: Needs<"content">): Promise<Report<Addresses>> {
  const { records } = content.corpus;
  const things = findCodeTargets(content.corpus);
  const codes: NamedRecord[] = [
    ...things.map(({ code, id, label }): NamedRecord => [code, id, label]),
    ...findUncodedPages(content.corpus).map(({ id, label }): NamedRecord => ["", id, label]),
  ];
  const write = (name: string, value: object) => {
    const text = JSON.stringify(value);
    return writeAsset(hashName(name, text, "json"), text);
  };
  return {
    summary: `${things.length} short codes, ${records.corrections.length} corrections`,
    result: {
      earlierWordings: await write("earlier-wordings", {
        form: "earlier-wordings-1",
        wordings: findEarlierWordings(records),
      }),
      codes: await write("codes", { form: "codes-1", prefix: content.corpus.site.codePrefix, codes }),
    },
  };
}

function findEarlierWordings({
  corrections,
}: CorpusRecords): Record<string, { date: string; from: string; mark: string }[]> {
  const wordings: Record<string, { date: string; from: string; mark: string }[]> = {};
  for (const { id, date, from } of corrections)
    (wordings[id] ??= []).push({ date, from, mark: buildMark(fingerprint(from)) });
  return wordings;
}
