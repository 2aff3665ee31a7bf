import { readTokens } from "#lib/search/engine/text/encoder";
import type { Synonym, Thesaurus } from "#lib/search/engine/terms/thesaurus";
import { ByteReader, ByteWriter } from "./bytes";
import { readKey, writeKey } from "./front-coding";
import { buildTermChunk, readTermChunk, type TermRow } from "./term-chunk";

/** What is known of a word or phrase that is asked for, by the stems of its words. */
export type Sense = ReturnType<Thesaurus["senses"]["get"]> & { key: string };

/** The senses of all that begins with a stem, and the terms by which they are answered. */
export interface SenseRow {
  stem: string;
  senses: readonly Sense[];
  rows: readonly TermRow[];
}

/** Builds the bytes of a chunk of senses, sorted by stem. */
export function buildSenseChunk(found: readonly SenseRow[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  let before = "";
  for (const { stem, senses, rows } of found) {
    writeKey(writer, stem, before);
    before = stem;
    writer.writeNumber(senses.length);
    for (const { key, term, synonyms } of senses) {
      writer.writeText(key).writeText(term).writeNumber(synonyms.length);
      for (const { printed, same } of synonyms) writer.writeNumber(same ? 1 : 0).writeText(printed);
    }
    const terms = buildTermChunk(rows, []);
    writer.writeNumber(terms.length).writeBytes(terms);
  }
  return writer.finish();
}

/** Reads a chunk of senses, by stem; the other half of {@link buildSenseChunk}. */
export function readSenseChunk(bytes: Uint8Array, levels: number): Map<string, SenseRow> {
  const reader = new ByteReader(bytes);
  const found = new Map<string, SenseRow>();
  let stem = "";
  while (!reader.done) {
    stem = readKey(reader, stem);
    const senses = Array.from({ length: reader.readNumber() }, () => readSense(reader));
    const rows = [...readTermChunk(reader.readBytes(reader.readNumber()), levels).rows.values()];
    found.set(stem, { stem, senses, rows });
  }
  return found;
}

function readSense(reader: ByteReader): Sense {
  const [key, term] = [reader.readText(), reader.readText()];
  const synonyms = Array.from({ length: reader.readNumber() }, (): Synonym => {
    const same = reader.readNumber() === 1;
    const printed = reader.readText();
    return {
      printed,
      term: readTokens(printed)
        .map(({ word }) => word)
        .join("_"),
      same,
    };
  });
  return { key, term, synonyms };
}
