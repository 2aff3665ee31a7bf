import FlexSearch, { type Index } from "flexsearch";
import { readTokens, type Token } from "./encoder";
import { indexOptions, ownFields, type SearchField, searchFields } from "./options";
import type { Pack, SearchDocument } from "./pack-schema";
import { buildThesaurus, type Thesaurus } from "./thesaurus";
import { buildVocabulary, type Vocabulary } from "./vocabulary";

/** A search document with the words around it, as it is indexed. */
export interface Entry {
  document: SearchDocument;
  fields: Readonly<Record<SearchField, string>>;
  /** The folded words of each of its own fields, in order. */
  words: readonly (readonly string[])[];
}

/** A pack made ready to be searched. */
export interface Engine {
  entries: readonly Entry[];
  indexes: Readonly<Record<SearchField, Index>>;
  vocabulary: Vocabulary;
  /** A printed form, in lower case, of each folded word. */
  printed: ReadonlyMap<string, string>;
  thesaurus: Thesaurus;
}

const engines = new WeakMap<Pack, Engine>();

/** Opens a pack for searching, once: the indexes are built from its texts. */
export function openPack(pack: Pack): Engine {
  const opened = engines.get(pack);
  if (opened !== undefined) return opened;
  const engine = buildEngine(pack);
  engines.set(pack, engine);
  return engine;
}

function buildEngine(pack: Pack): Engine {
  const surroundings = buildSurroundings(pack);
  const indexes = { title: buildIndex(), text: buildIndex(), account: buildIndex(), context: buildIndex() };
  const vocabulary: string[][] = [];
  const printed = new Map<string, string>();
  const entries = pack.entries.map((document, at) => {
    const fields = buildFields(document, surroundings);
    for (const field of searchFields) if (fields[field] !== "") indexes[field].add(at, fields[field]);
    const tokens = searchFields.map((field) => readTokens(fields[field]));
    vocabulary.push(tokens.flatMap((list) => list.flatMap(wordsOf)));
    searchFields.forEach((field, which) => {
      for (const { word, start, end } of tokens[which] ?? []) if (!printed.has(word)) printed.set(word, fields[field].slice(start, end).toLowerCase());
    });
    return { document, fields, words: tokens.slice(0, ownFields).map((list) => list.map(({ word }) => word)) };
  });
  return { entries, indexes, printed, vocabulary: buildVocabulary(vocabulary), thesaurus: buildThesaurus(pack.synonyms) };
}

/* The default import is there in the light build of the library too, which is all that the browser needs. */
function buildIndex(): Index {
  return new FlexSearch.Index(indexOptions);
}

function wordsOf({ word, base }: Token): string[] {
  return base === undefined ? [word] : [word, base];
}

interface Surroundings {
  /** The words of each session, as its hits are found by them. */
  headings: ReadonlyMap<string, string>;
  /** The paragraphs of each session, put together. */
  accounts: ReadonlyMap<string, string>;
}

function buildSurroundings(pack: Pack): Surroundings {
  const events = new Map(pack.events.map((event) => [event.id, event.label]));
  const accounts = new Map<string, string>();
  for (const { kind, sessions, text } of pack.entries) {
    const [session] = sessions;
    if (kind !== "paragraph" || session === undefined) continue;
    accounts.set(session, [accounts.get(session), text].filter((part) => part !== undefined).join(" "));
  }
  const headings = new Map(pack.sessions.map(({ id, label, title, event }) => [id, [title, label, events.get(event ?? "") ?? ""].join(". ")]));
  return { headings, accounts };
}

function buildFields(document: SearchDocument, { headings, accounts }: Surroundings): Record<SearchField, string> {
  const context = [...document.sessions.map((session) => headings.get(session) ?? ""), document.section ?? ""].join(" ");
  if (document.kind === "session") {
    return { title: `${document.label}. ${document.title}`, text: "", account: accounts.get(document.id) ?? "", context };
  }
  if (document.kind === "person") {
    return { title: [document.title, ...(document.names ?? [])].join(". "), text: "", account: document.text, context };
  }
  // Whose words they are finds a quotation, but below the human.
  if (document.kind === "quotation") return { title: "", text: document.text, account: document.title, context };
  return { title: [document.title, ...(document.names ?? [])].join(". "), text: document.text, account: "", context };
}
