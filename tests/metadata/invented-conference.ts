import { VFile } from "vfile";
import { buildCorpus, type Corpus } from "#lib/corpus/corpus";
import { allFiles, ingestCorpus } from "#lib/ingest/corpus";
import { formatMessage } from "#lib/ingest/message";
import { mintContent } from "#lib/ledger/mint/mint";
import { CorpusRecords } from "#lib/records/corpus-records";
import { filesOf, smallCorpus } from "../ingest/small-corpus";

const event = `---
event: pier-2
title: Safe piers
days: { start: 2017-03-25, end: 2017-03-26, source: { document: pier-2-note, words: 25–26 March 2017 } }
venue: { value: "Old Customs House, Port Lindin", source: { document: pier-2-note, words: Old Customs House } }
timeZone: Europe/Vienna
sources: { pier-2-note: Note on the second Pier Day }
---
`;

const report = `---
document: pier-2-report
kind: report
event: pier-2
title: Report of the second Pier Day
status: summary
publisher: lantern-trust
language: en
---

## Panel 1: Planks, ropes; and “rails” for all who walk, fish and wait upon the öldest pier of the harbour
::session{#panel-1 kind=panel number=1 day=2017-03-25 start=14:00 end=15:30 room="Neuer Saal" video="https://video.example/watch?v=1" slides=slides/planks.pdf}

## Panel 2
::session{#panel-2 kind=panel number=2 day=2017-03-26 start=14:00}

## Posters
::session{#posters kind=poster day=2017-03-26}

## A walk
::session{#walk kind=session}
`;

/** Builds an invented conference on the two days between which clocks were changed; `change` makes another of its files. */
export function buildConference(change: (text: string) => string = (text) => text): Corpus {
  const more = [
    new VFile({ path: "content/pier-2/event.md", value: change(event) }),
    new VFile({ path: "content/pier-2/report.md", value: change(report) }),
  ];
  const minted = mintContent(filesOf(smallCorpus, "[]", more, { words: "[]" }));
  const records = ingestCorpus(minted.files);
  const [message] = allFiles(minted.files).flatMap((file) => file.messages.map(formatMessage));
  if (message !== undefined) throw new Error(message);
  return buildCorpus(CorpusRecords.parse(records));
}
