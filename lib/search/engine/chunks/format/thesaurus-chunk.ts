import { termOf, type Synonym, type Thesaurus } from "#lib/search/engine/terms/thesaurus";
import { ByteReader, ByteWriter } from "./bytes";
import { readTermBlock, type TermRow, writeTermBlock } from "./term-block";

/** What is known of a word or phrase that is asked for, by the stems of its words. */
export type KeyedEntry = ReturnType<Thesaurus["entries"]["get"]> & { key: string };

/** A chunk of thesaurus entries, and of rows of the terms by which they are answered. */
export interface ThesaurusChunk {
  entries: readonly KeyedEntry[];
  rows: readonly TermRow[];
}

/** Builds the bytes of a chunk of the thesaurus. */
export function buildThesaurusChunk({ entries, rows }: ThesaurusChunk): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter().writeNumber(entries.length);
  for (const { key, term, synonyms } of entries) {
    writer.writeText(key).writeText(term).writeNumber(synonyms.length);
    for (const { printed, same } of synonyms) writer.writeNumber(same ? 1 : 0).writeText(printed);
  }
  writeTermBlock(writer, rows);
  return writer.finish();
}

/** Reads a chunk of the thesaurus; the other half of {@link buildThesaurusChunk}. */
export function readThesaurusChunk(bytes: Uint8Array): ThesaurusChunk {
  const reader = new ByteReader(bytes);
  const entries = Array.from({ length: reader.readNumber() }, () => readEntry(reader));
  return { entries, rows: readTermBlock(reader) };
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
