import { VFile } from "vfile";
import { expect } from "vitest";
import { allFiles, type ContentFiles, ingestCorpus } from "#lib/ingest/corpus";
import { findIssued } from "#lib/ledger/issued";
import { readLedger } from "#lib/ledger/ledger";
import { ledgerFormat } from "#lib/ledger/ledger-file";
import { formatMessage } from "#lib/ingest/message";
import { mintLedger } from "#lib/ledger/mint/entries";
import type { CorpusRecords } from "#lib/records/corpus-records";
import type { Ledger } from "#lib/records/ledger/ledger-entry";

/** The texts of an invented corpus, each of which a test may put another in the place of. */
export const smallCorpus = {
  people: `[{"id": "people/mira-solberg", "name": "Mira Solberg"}]`,
  organizations: `[{"id": "organizations/lantern-trust", "name": "Lantern Trust"}]`,
  event: `---
event: harbour-3
number: 3
series: Harbour Forum
title: { value: Safe moorings, source: { document: harbour-3-report, words: Safe moorings } }
year: { value: 2031, source: { document: harbour-3-report, words: "2031" } }
days: { start: 2031-05-06, end: 2031-05-07, source: { document: harbour-3-note, words: 6–7 May 2031 } }
figures: []
sources: { harbour-3-note: Note on the third Harbour Forum }
---
`,
  document: `---
document: harbour-3-report
kind: conference-report
event: harbour-3
title: Report of the third Harbour Forum
status: secretariat-summary
publisher: lantern-trust
language: en
original: harbour-3-report.txt
---

## Panel 1
::session{#panel-1 kind=panel}

:speaker[Mira Solberg] spoke in 2031 of Safe moorings.

:::recommendations{kind=recommendation}
The panel recommended:

- Buoys should be lit; :rec{#r1}
- Pilots should rest. :rec{#r2}
:::
`,
};

/** What stands beside the ledger; lists left out are empty, and the words those of the invented corpus. */
export interface HistoryTexts {
  words?: string;
  corrections?: string;
  aliases?: string;
  tombstones?: string;
}

/** Makes a file of the ledger of the text of its list. */
export function ledgerFileOf(path: string, list: string): VFile {
  return new VFile({ path, value: `{"format": ${ledgerFormat}, "entries": ${list.trimEnd()}}\n` });
}

/** Makes the files of a corpus out of texts and a ledger. */
export function filesOf(
  texts: typeof smallCorpus,
  ledger: string,
  more: readonly VFile[] = [],
  history: HistoryTexts = {},
): ContentFiles {
  const words = history.words ?? JSON.stringify(wordsOfLedger(texts, ledger));
  const list = (name: string, value = "[]"): VFile => ledgerFileOf(`content/${name}.json`, value);
  return {
    words: list("issued-words", words),
    corrections: list("corrections", history.corrections),
    aliases: list("aliases", history.aliases),
    tombstones: list("tombstones", history.tombstones),
    people: new VFile({ path: "content/people.json", value: texts.people }),
    organizations: new VFile({ path: "content/organizations.json", value: texts.organizations }),
    ledger: list("permalinks", ledger),
    events: [
      new VFile({ path: "content/harbour-3/event.md", value: texts.event }),
      ...more.filter((file) => file.basename === "event.md"),
    ],
    facts: [],
    vocabularies: more.filter((file) => file.extname === ".json"),
    documents: [
      new VFile({ path: "content/harbour-3/report.md", value: texts.document }),
      ...more.filter((file) => file.extname === ".md" && file.basename !== "event.md"),
    ],
  };
}

/** The words that the entries of a ledger were issued for, found among those of the invented corpus and of the given texts. */
function wordsOfLedger(texts: typeof smallCorpus, ledger: string): { id: string; text: string }[] {
  const corpora = texts === smallCorpus ? [smallCorpus] : [smallCorpus, texts];
  const issued = corpora.flatMap((each) => findIssued(ingestCorpus(filesOf(each, "[]", [], { words: "[]" }))));
  const byPrint = new Map(issued.map(({ print, text }) => [print, text]));
  return (JSON.parse(ledger) as Ledger).flatMap(({ id, fingerprint }) => {
    const text = byPrint.get(fingerprint);
    return text === undefined ? [] : [{ id, text }];
  });
}

/** Mints the ledger of a corpus: what `npm run mint` would leave behind. */
export function mintedLedger(texts: typeof smallCorpus, ledger = "[]"): Ledger {
  const files = filesOf(texts, ledger);
  return mintLedger(readLedger(ledgerFileOf("ledger", ledger)), ingestCorpus(files));
}

/** Ingests a corpus and answers its records and its messages, each formatted as a line. */
export function ingestTexts(
  texts: typeof smallCorpus,
  ledger: string,
  more: readonly VFile[] = [],
  history: HistoryTexts = {},
  paths?: readonly string[],
): { records: CorpusRecords; messages: string[] } {
  const files = filesOf(texts, ledger, more, history);
  if (paths !== undefined) files.paths = new Set(paths);
  const records = ingestCorpus(files);
  return { records, messages: allFiles(files).flatMap((file) => file.messages.map(formatMessage)) };
}

/** The entries of a ledger as its file holds them. */
export function writeLedger(entries: Ledger): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n`;
}

/** The ledger of the small corpus, minted, and its text. */
export const minted = mintedLedger(smallCorpus);
export const mintedText = writeLedger(minted);

/** The messages of the small corpus after one change to one of its texts. */
export function messagesAfter(name: keyof typeof smallCorpus, was: string, is: string): string[] {
  expect(smallCorpus[name]).toContain(was);
  return ingestTexts({ ...smallCorpus, [name]: smallCorpus[name].replace(was, is) }, mintedText).messages;
}
