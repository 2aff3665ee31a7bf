import { lastNameOf } from "#lib/address/name";
import type { CorpusRecords } from "#lib/records/corpus-records";
import { fingerprint } from "#lib/records/text/fingerprint";
import type { LedgerEntry } from "#lib/records/ledger/ledger-entry";
import type { Provenance } from "#lib/records/provenance";
import type { HeadingBlock } from "#lib/records/text/block";
import type { Document } from "#lib/records/document";
import { buildId, factNames, vocabularies } from "#lib/address/identifier";
import { wordsOfFact } from "#lib/records/facts/facts";
import { buildBlockId, buildPartId } from "#lib/address/paragraph";
import { groupBy } from "#lib/text/group-by";

/** A thing that carries an identifier, with the words that the identifier stands for. */
export interface Issued {
  id: string;
  kind: LedgerEntry["kind"];
  /** Its words, with the numbers of their footnotes. */
  text: string;
  /** Its fingerprint. */
  print: string;
  provenance: Provenance | undefined;
}

type Named = Omit<Issued, "print">;

/** Says whether things of a kind have a name that their mark gives, which minting writes and which can be another. */
export function isMarked(kind: Issued["kind"]): boolean {
  return kind === "recommendation" || kind === "wording" || kind === "quotation" || kind === "pair";
}

/** What bears the identifier of another thing. */
export interface Double {
  thing: Issued;
  /** The one that keeps the identifier: that whose words were sealed under it, else the first. */
  keeper: Issued;
  /** The identifier of the same session or part that its own words were sealed under and that nothing has now. */
  own: string | undefined;
}

/** Finds, in reading order, the things whose identifier another keeps. */
export function findDoubles(issued: readonly Issued[], ledger: readonly LedgerEntry[]): Double[] {
  const byId = groupBy(issued, ({ id }) => [id]);
  const sealed = new Map(ledger.map((entry) => [entry.id, entry]));
  const free = ledger.filter(({ id }) => !byId.has(id));
  return [...byId].flatMap(([id, things]) => {
    const keeper = things.find(({ print }) => sealed.get(id)?.fingerprint === print) ?? things[0];
    if (keeper === undefined) return [];
    const others = things.filter((thing) => thing !== keeper);
    return others.map((thing) => ({ thing, keeper, own: free.find((entry) => isOwn(thing, entry))?.id }));
  });
}

function isOwn({ id, kind, print }: Issued, entry: LedgerEntry): boolean {
  const holderOf = (of: string) => of.slice(0, -lastNameOf(of).length);
  return entry.kind === kind && entry.fingerprint === print && holderOf(entry.id) === holderOf(id);
}

/** Lists everything in the corpus that carries an identifier, in reading order; an identifier may occur twice. */
export function findIssued(records: CorpusRecords): Issued[] {
  return findNamed(records).map((thing) => ({ ...thing, print: fingerprint(thing.text) }));
}

function findNamed(records: CorpusRecords): Named[] {
  return [
    ...records.events.map(({ id, title, provenance }): Named => ({ id, kind: "event", text: title.value, provenance })),
    ...records.documents.flatMap(findInDocument),
    ...records.sessions.map(({ id, title, provenance }): Named => ({ id, kind: "session", text: title, provenance })),
    ...findItems(records),
    ...findRegistered(records),
    ...factNames.flatMap((name) =>
      records[name].map((fact): Named => ({
        id: fact.id,
        kind: "fact",
        text: wordsOfFact(fact),
        provenance: fact.provenance,
      })),
    ),
  ];
}

function findInDocument(document: Document): Named[] {
  const { id, title, parts, blocks, provenance } = document;
  return [
    { id, kind: "document", text: title, provenance },
    ...parts.map((part): Named => ({
      id: buildPartId(id, part.name),
      kind: "part",
      text: part.title,
      provenance: lineOf(document, part.line),
    })),
    ...blocks
      .filter((block) => block.type !== "heading" || !isNamedOtherwise(block))
      .map((block): Named => ({
        id: buildBlockId(id, block),
        kind: block.type === "heading" ? "section" : "paragraph",
        text: block.printed ?? block.text,
        provenance: lineOf(document, block.line),
      })),
  ];
}

function findItems({ recommendations, wordings, quotations, interviews }: CorpusRecords): Named[] {
  const itemsOf = (kind: Named["kind"], items: readonly (Omit<Named, "kind"> & { printed?: string | undefined })[]) =>
    items.map(({ id, text, printed = text, provenance }): Named => ({ id, kind, text: printed, provenance }));
  return [
    ...itemsOf("recommendation", recommendations),
    ...itemsOf("wording", wordings),
    ...itemsOf("quotation", quotations),
    ...interviews.flatMap(({ pairs }) =>
      pairs.map(({ id, question, answer, provenance }): Named => ({
        id,
        kind: "pair",
        text: [...question, ...answer].join("\n\n"),
        provenance,
      })),
    ),
  ];
}

/** People, organizations and terms: what is in registries and vocabularies, which have no provenance. */
function findRegistered(records: CorpusRecords): Named[] {
  const provenance = undefined;
  return [
    ...records.people.map(({ id, name }): Named => ({ id, kind: "person", text: name, provenance })),
    ...records.organizations.map(({ id, name }): Named => ({ id, kind: "organization", text: name, provenance })),
    ...vocabularies.flatMap((vocabulary) =>
      records[vocabulary].map(({ id, label }): Named => ({
        id: buildId({ kind: "term", vocabulary, term: id }),
        kind: "term",
        text: label,
        provenance,
      })),
    ),
  ];
}

/** The heading of a session or of a part is known by that session's or part's own identifier. */
function isNamedOtherwise(heading: HeadingBlock): boolean {
  return heading.anchor === heading.part || lastNameOf(heading.session ?? "") === heading.anchor;
}

function lineOf(document: Document, line: number): Provenance {
  return { path: document.provenance.path, line, endLine: line };
}
