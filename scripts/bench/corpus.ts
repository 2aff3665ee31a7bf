import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Entry } from "#lib/search/engine/entry";
import { buildEntry } from "#lib/search/portal/fields";
import type { SearchDocument } from "#lib/search/portal/documents/search-document";
import { buildRandom } from "./random";
import { buildTextWriter } from "./text";

const itemsOfSession = 6;
const sessionsOfEvent = 8;

/**
 * Generates the entries of a corpus of so many recommendations, in order: sessions of six, each session before its own,
 * eight sessions an event. The same records and size give the same corpus.
 */
export function* generateEntries(records: CorpusRecords, size: number): Generator<Entry<SearchDocument>> {
  const random = buildRandom(20_170_403);
  const texts = buildTextWriter(sourceTexts(records), random);
  const titles = buildTextWriter(
    records.sessions.map(({ title }) => title),
    random,
  );
  const lengths = [...records.recommendations, ...records.wordings].map(({ text }) => text.split(/\s+/u).length);
  let ordinal = 0;
  for (let item = 0, session = 0; item < size; session += 1) {
    const event = `sample-${Math.floor(session / sessionsOfEvent) + 1}`;
    const number = (session % sessionsOfEvent) + 1;
    const id = `${event}/panel-${number}`;
    const title = capitalize(titles.write(5 + random.below(8)));
    const heading = `${title}. Panel ${number}. Sample conference ${Math.floor(session / sessionsOfEvent) + 1}`;
    const [label, names] = [`Panel ${number}`, [] as const];
    yield buildEntry({ id, kind: "session", label, venue: "", title, names, text: "" }, ordinal++, "", heading);
    for (let r = 1; r <= itemsOfSession && item < size; r += 1, item += 1)
      yield buildEntry(buildItem(id, r, capitalize(texts.write(random.pick(lengths)))), ordinal++, "", heading);
  }
}

function buildItem(session: string, number: number, text: string): SearchDocument {
  return {
    id: `${session}/r${number}`,
    kind: "recommendation",
    label: `Recommendation ${number}`,
    venue: "",
    title: "",
    names: [],
    text,
  };
}

function sourceTexts(records: CorpusRecords): string[] {
  const paragraphs = records.documents.flatMap(({ blocks }) =>
    blocks.filter(({ type }) => type !== "heading").map(({ text }) => text),
  );
  return [...records.recommendations, ...records.wordings].map(({ text }) => text).concat(paragraphs);
}

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
