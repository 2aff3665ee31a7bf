import { writeFile } from "node:fs/promises";
import { VFile } from "vfile";
import { allFiles, type ContentFiles, ingestCorpus } from "#lib/ingest/corpus";
import { readLedger } from "#lib/ingest/ledger";
import { mintFigures } from "#lib/ingest/mint-figures";
import { mintLedger } from "#lib/ingest/mint-ledger";
import { mintMarks } from "#lib/ingest/mint-marks";
import { mintNames } from "#lib/ingest/mint-names";
import { readOrganizations, readPeople } from "#lib/ingest/registry";
import { readContent } from "./content";
import { printMessages, runAsScript } from "./messages";

/** What minting itself mends; any other error in the content stops it before a file is written. */
const mended = new Set(["recommendation-identifier", "wording-identifier", "quotation-identifier", "pair-identifier", "figure-identifier", "credit-person", "organization", "paragraph-number", "ledger-missing"]);

/** Files of facts are written beside the document and may wait for its paragraphs. */
function isMended(rule: string): boolean {
  return mended.has(rule) || rule.startsWith("fact-");
}

/** Writes the identifiers that are missing: into the Markdown, the registries of names, and the ledger. */
export async function mint(): Promise<boolean> {
  const before = await readContent();
  ingestCorpus(before);
  const faults = allFiles(before).flatMap((file) => file.messages.filter((each) => each.fatal === true && !isMended(each.ruleId ?? "")));
  if (faults.length > 0) {
    printMessages(allFiles(before));
    console.error("Nothing was minted. Mend the other errors first.");
    return false;
  }
  const marked = markDocuments(await readContent());
  const named = addNames(marked);
  const records = ingestCorpus(named);
  const ledger = readLedger(named.ledger);
  const next = mintLedger(ledger, records);
  const final = { ...named, ledger: renewed(named.ledger, formatEntries(next)) };
  const old = new Map(allFiles(before).map((file) => [file.path, String(file)]));
  for (const file of allFiles(final)) {
    if (old.get(file.path) === String(file)) continue;
    await writeFile(file.path, String(file));
    console.log(`${file.path} written`);
  }
  console.log(`${next.length - ledger.length} identifiers minted; the ledger holds ${next.length}.`);
  const after = await readContent();
  ingestCorpus(after);
  return printMessages(allFiles(after)) === 0;
}

function markDocuments(files: ContentFiles): ContentFiles {
  const ledger = readLedger(files.ledger);
  return { ...files, documents: files.documents.map((file) => renewed(file, mintMarks(file, ledger))) };
}

function addNames(files: ContentFiles): ContentFiles {
  const people = readPeople(files.people);
  const organizations = readOrganizations(files.organizations);
  const minted = mintNames(files.documents, { people, organizations });
  const sorted = <Entry extends { id: string }>(entries: readonly Entry[]) => [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    people: renewed(files.people, formatEntries(sorted([...people.entries, ...minted.people]))),
    organizations: renewed(files.organizations, formatEntries(sorted([...organizations.entries, ...minted.organizations]))),
    ledger: new VFile({ path: files.ledger.path, value: String(files.ledger) }),
    events: files.events.map((file) => renewed(file, mintFigures(file, [...files.facts, ...files.events, files.ledger]))),
    documents: files.documents.map((file) => renewed(file, String(file))),
    facts: files.facts.map((file) => renewed(file, String(file))),
    vocabularies: files.vocabularies.map((file) => renewed(file, String(file))),
  };
}

function renewed(file: VFile, value: string): VFile {
  return new VFile({ path: file.path, value });
}

/** One entry a line, so that a history shows what was added. */
function formatEntries(entries: readonly unknown[]): string {
  return `[\n${entries.map((entry) => `  ${JSON.stringify(entry)}`).join(",\n")}\n]\n`;
}

await runAsScript(import.meta.url, mint);
