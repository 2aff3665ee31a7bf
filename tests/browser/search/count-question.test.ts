import { expect, test } from "vitest";
import { type Choice, readCountQuestion } from "#lib/browser/search/results/count-question";
import { nameCounted } from "#lib/browser/search/results/own-count";

const choices: Choice[] = [
  { facet: "kind", value: "recommendation", label: "Recommendations and findings" },
  { facet: "kind", value: "session", label: "Sessions" },
  { facet: "kind", value: "person", label: "People" },
  { facet: "event", value: "harbour-2", label: "2nd Harbour Forum" },
  { facet: "event", value: "harbour-3", label: "3rd Harbour Forum" },
  { facet: "event", value: "quay-days", label: "Quay Days" },
  { facet: "session-kind", value: "side-event", label: "Side events" },
  { facet: "list-kind", value: "recommendation", label: "Recommendations" },
  { facet: "topic", value: "pilots", label: "Pilots" },
  { facet: "topic", value: "media", label: "Media" },
  { facet: "addressee", value: "media", label: "Media" },
  { facet: "addressee", value: "harbour-masters", label: "Harbour masters" },
];
const items = { "list-kind": ["recommendation"], kind: ["recommendation"] };

test.each([
  ["How many recommendations are there?", items, "", "Recommendations"],
  ["number of sessions", { kind: ["session"] }, "", "Sessions"],
  [
    "how many recommendations of the 3rd forum",
    { ...items, event: ["harbour-3"] },
    "",
    "Recommendations of the 3rd Harbour Forum",
  ],
  [
    "how many side events at Harbour Forum 2",
    { "session-kind": ["side-event"], kind: ["session"], event: ["harbour-2"] },
    "",
    "Side events of the 2nd Harbour Forum",
  ],
  ["how many people at the Quay Days", { kind: ["person"], event: ["quay-days"] }, "", "People of the Quay Days"],
  ["how many recommendations on media", { ...items, topic: ["media"] }, "", "Recommendations on Media"],
  ["how many recommendations to the media", { ...items, addressee: ["media"] }, "", "Recommendations to Media"],
  [
    "how many recommendations to harbour masters on pilot training",
    { ...items, topic: ["pilots"], addressee: ["harbour-masters"] },
    "training",
    "Recommendations on Pilots to Harbour masters that “training” finds",
  ],
])("%j asks for a count of the portal’s records", (query, selection, words, named) => {
  const question = readCountQuestion(query, choices);
  expect(question).toMatchObject({ selection, words });
  expect(question && nameCounted(question)).toBe(named);
});

test.each(["how many ships were lost", "recommendations of the 3rd forum", "how many", "number of recommendationless"])(
  "%j does not",
  (query) => {
    expect(readCountQuestion(query, choices)).toBeUndefined();
  },
);
