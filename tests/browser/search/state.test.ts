import { expect, test } from "vitest";
import { formatState, isAsked, readState } from "#lib/browser/search/state";

test.each([
  ["", { query: "", mode: "wide", sort: "relevance", selection: {} }],
  ["?q=police", { query: "police", mode: "wide", sort: "relevance", selection: {} }],
  [
    "?q=%22best+interests%22&reach=exact&sort=proceedings&event=alliance-17&event=alliance-18&topic=training",
    {
      query: '"best interests"',
      mode: "exact",
      sort: "proceedings",
      selection: { event: ["alliance-17", "alliance-18"], topic: ["training"] },
    },
  ],
])("the address %j says what is asked, and back", (address, state) => {
  expect(readState(address)).toEqual(state);
  expect(formatState(readState(address))).toBe(address);
});

test("what an address says that the page does not know is left out", () => {
  expect(readState("?q=tide&reach=everything&sort=colour&shoe=left")).toEqual({
    query: "tide",
    mode: "wide",
    sort: "relevance",
    selection: {},
  });
});

test("something is asked by words or by a choice", () => {
  expect([
    isAsked(readState("")),
    isAsked(readState("?q=+")),
    isAsked(readState("?reach=exact")),
    isAsked(readState("?q=x")),
    isAsked(readState("?topic=data")),
  ]).toEqual([false, false, false, true, true]);
});
