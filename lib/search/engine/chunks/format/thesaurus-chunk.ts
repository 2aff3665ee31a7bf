import { termOf, type Synonym, type Thesaurus } from "#lib/search/engine/terms/thesaurus";
import { ByteReader, ByteWriter } from "./bytes";
import { readKey, writeKey } from "./front-coding";
import { buildTermChunk, readTermChunk, type TermRow } from "./term-chunk";

/** What is known of a word or phrase that is asked for, by the stems of its words. */
export type KeyedEntry = ReturnType<Thesaurus["entries"]["get"]> & { key: string };

/** The thesaurus entries of all that begins with a stem, and the terms by which they are answered. */
export interface ThesaurusRow {
  stem: string;
  entries: readonly KeyedEntry[];
  rows: readonly TermRow[];
}

/** Builds the bytes of a chunk of thesaurus entries, sorted by stem. */
export function buildThesaurusChunk(found: readonly ThesaurusRow[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  let before = "";
  for (const { stem, entries, rows } of found) {
    writeKey(writer, stem, before);
    before = stem;
    writer.writeNumber(entries.length);
    for (const { key, term, synonyms } of entries) {
      writer.writeText(key).writeText(term).writeNumber(synonyms.length);
      for (const { printed, same } of synonyms) writer.writeNumber(same ? 1 : 0).writeText(printed);
    }
    const terms = buildTermChunk(rows, []);
    writer.writeNumber(terms.length).writeBytes(terms);
  }
  return writer.finish();
}

/** Reads a chunk of thesaurus entries, by stem; the other half of {@link buildThesaurusChunk}. */
export function readThesaurusChunk(bytes: Uint8Array, levels: number): Map<string, ThesaurusRow> {
  const reader = new ByteReader(bytes);
  const found = new Map<string, ThesaurusRow>();
  let stem = "";
  while (!reader.done) {
    stem = readKey(reader, stem);
    const entries = Array.from({ length: reader.readNumber() }, () => readSense(reader));
    const rows = [...readTermChunk(reader.readBytes(reader.readNumber()), levels).rows.values()];
    found.set(stem, { stem, entries, rows });
  }
  return found;
}

function readSense(reader: ByteReader): KeyedEntry {
  const [key, term] = [reader.readText(), reader.readText()];
  const synonyms = Array.from({ length: reader.readNumber() }, (): Synonym => {
    const same = reader.readNumber() === 1;
    const printed = reader.readText();
    return { printed, term: termOf(printed), same };
  });
  return { key, term, synonyms };
}
