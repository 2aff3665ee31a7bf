import { expect, test } from "vitest";
import type { PlacedDocument } from "#lib/search/portal/documents/placed-document";
import { keepFound } from "#lib/search/portal/synonym-choice";
import type { Synonyms } from "#lib/search/engine/terms/synonyms";

function document(kind: PlacedDocument["kind"], text: string): PlacedDocument {
  return { id: `${kind}/1`, kind, label: "", title: "", text, sessions: [] };
}

const documents = [
  document("recommendation", "Harbour authorities should train keepers."),
  document("paragraph", "The lamp oil was counted by tide wardens, who are officers."),
];

const synonyms: Synonyms = [
  { same: ["harbour authority", "HA"] },
  { same: ["lighthouse board", "LB"] },
  { near: ["keeper", "guardian of the lamp"] },
  { near: ["tide warden", "coastguard"] },
  { asked: ["lightkeeper", "officer"], finds: ["keepers", "sea captains"] },
  { asked: ["pirate"], finds: ["corsairs"] },
];

test("what no document has is not found, and a group of it goes", () => {
  expect(keepFound(synonyms, documents)).toEqual([
    { same: ["harbour authority", "HA"] },
    { near: ["keeper", "guardian of the lamp"] },
    { near: ["tide warden", "coastguard"] },
    { asked: ["lightkeeper", "officer"], finds: ["keepers"] },
  ]);
});
