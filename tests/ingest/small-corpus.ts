import { VFile } from "vfile";
import { allFiles, type ContentFiles, ingestCorpus } from "#lib/ingest/corpus";
import { readLedger } from "#lib/ingest/ledger";
import { formatMessage } from "#lib/ingest/message";
import { mintLedger } from "#lib/ingest/mint-ledger";
import type { CorpusRecords } from "#lib/records/corpus";
import type { Ledger } from "#lib/records/ledger";

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

/** Makes the files of a corpus out of texts and a ledger. */
export function filesOf(texts: typeof smallCorpus, ledger: string, more: readonly VFile[] = []): ContentFiles {
  return {
    people: new VFile({ path: "content/people.json", value: texts.people }),
    organizations: new VFile({ path: "content/organizations.json", value: texts.organizations }),
    ledger: new VFile({ path: "content/permalinks.json", value: ledger }),
    events: [new VFile({ path: "content/harbour-3/event.md", value: texts.event }), ...more.filter((file) => file.basename === "event.md")],
    facts: [],
    vocabularies: more.filter((file) => file.extname === ".json"),
    documents: [new VFile({ path: "content/harbour-3/report.md", value: texts.document }), ...more.filter((file) => file.extname === ".md" && file.basename !== "event.md")],
  };
}

/** Mints the ledger of a corpus: what `npm run mint` would leave behind. */
export function mintedLedger(texts: typeof smallCorpus, ledger = "[]"): Ledger {
  const files = filesOf(texts, ledger);
  return mintLedger(readLedger(new VFile({ path: "ledger", value: ledger })), ingestCorpus(files));
}

/** Ingests a corpus and answers its records and its messages, each formatted as a line. */
export function ingestTexts(texts: typeof smallCorpus, ledger: string, more: readonly VFile[] = []): { records: CorpusRecords; messages: string[] } {
  const files = filesOf(texts, ledger, more);
  const records = ingestCorpus(files);
  return { records, messages: allFiles(files).flatMap((file) => file.messages.map(formatMessage)) };
}
