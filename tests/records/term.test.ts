import { describe, expect, it } from "vitest";
import { Term } from "#lib/records/term";

const term = { id: "lights", label: "Lights", scope: "Lamps and buoys." };
const match = {
  scheme: "SDG",
  code: "14.2",
  label: "Keep the seas",
  match: "broad",
  uri: "https://metadata.un.org/sdg/14.2",
};
const faultsOf = (matches: unknown) =>
  Term.safeParse({ ...term, matches }).error?.issues.map(({ path }) => path.join("."));

describe("a term", () => {
  it("may match terms of public vocabularies, with an address or without", () => {
    expect(faultsOf([match, { scheme: "EuroVoc", label: "lighthouse", match: "close" }])).toBeUndefined();
  });

  it("is of a kind that the portal names, or says nothing of its kind", () => {
    expect(Term.parse({ ...term, kind: "pillar" }).kind).toBe("pillar");
    expect(Term.safeParse({ ...term, kind: "" }).success).toBe(false);
  });

  it("has no match in a scheme or of a kind that there is not, and no empty list of them", () => {
    expect(faultsOf([{ ...match, scheme: "LCSH" }])).toEqual(["matches.0.scheme"]);
    expect(faultsOf([{ ...match, match: "related" }])).toEqual(["matches.0.match"]);
    expect(faultsOf([])).toEqual(["matches"]);
  });

  it("gives a match the address of its scheme and code, or none", () => {
    expect(faultsOf([{ ...match, uri: "https://metadata.un.org/sdg/14.3" }])).toEqual(["matches.0.uri"]);
    expect(faultsOf([{ ...match, scheme: "UNBIS" }])).toEqual(["matches.0.uri"]);
    expect(faultsOf([{ scheme: "SDG", label: "Keep the seas", match: "broad", uri: match.uri }])).toEqual([
      "matches.0.uri",
    ]);
  });
});
