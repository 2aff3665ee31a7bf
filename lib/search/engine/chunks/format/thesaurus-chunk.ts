import { termOf, type Synonym, type Thesaurus } from "#lib/search/engine/terms/thesaurus";
import { ByteReader } from "./bytes";
import { buildKeyedRows, readKeyedRows } from "./keyed-rows";
import { readNestedRows, type TermRow, writeNestedRows } from "./term-chunk";

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
  return buildKeyedRows(
    found,
    ({ stem }) => stem,
    (writer, { entries, rows }) => {
      writer.writeNumber(entries.length);
      for (const { key, term, synonyms } of entries) {
        writer.writeText(key).writeText(term).writeNumber(synonyms.length);
        for (const { printed, same } of synonyms) writer.writeNumber(same ? 1 : 0).writeText(printed);
      }
      writeNestedRows(writer, rows);
    },
  );
}

/** Reads a chunk of thesaurus entries, by stem; the other half of {@link buildThesaurusChunk}. */
export function readThesaurusChunk(bytes: Uint8Array, levels: number): ReadonlyMap<string, ThesaurusRow> {
  const found = readKeyedRows(new ByteReader(bytes), (reader, stem): ThesaurusRow => {
    const entries = Array.from({ length: reader.readNumber() }, () => readEntry(reader));
    return { stem, entries, rows: readNestedRows(reader, levels) };
  });
  return new Map(found.map((row) => [row.stem, row]));
}

function readEntry(reader: ByteReader): KeyedEntry {
  const [key, term] = [reader.readText(), reader.readText()];
  const synonyms = Array.from({ length: reader.readNumber() }, (): Synonym => {
    const same = reader.readNumber() === 1;
    const printed = reader.readText();
    return { printed, term: termOf(printed), same };
  });
  return { key, term, synonyms };
}
