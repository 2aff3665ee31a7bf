import { describe, expect, it } from "vitest";
import { buildCorpus } from "#lib/corpus/corpus";
import { findBodyGroups, findBodyKind } from "#lib/corpus/people/body-kind";
import { findNamedPlaces } from "#lib/corpus/people/naming";
import { findLastAffiliation } from "#lib/corpus/people/participation";
import { findSearchFacets } from "#lib/corpus/filter/search-facets";
import { CorpusRecords } from "#lib/records/corpus-records";
import { unnamedSite } from "#lib/records/site";
import { inventedRecords } from "../search/invented-records";

const guild = {
  id: "organizations/coastal-guild",
  name: "Coastal Guild",
  kind: "trade-union",
  names: ["Coastal Guild"],
};
const office = { id: "organizations/harbour-office", name: "Harbour Office", acronym: "HO", names: ["Harbour Office"] };
const archive = { id: "organizations/archive", name: "Archive", kind: "state", names: ["Archive"] };
const [panel, aside] = inventedRecords.sessions;

/** The invented records with organizations, of which the panel's credits name one. */
function corpusWith(organizations: object[], more: Partial<Record<keyof CorpusRecords, unknown>> = {}) {
  const credits = panel!.credits.map((credit) => ({ ...credit, organizations: [guild.id] }));
  const sessions = [{ ...panel!, credits }, aside!];
  const documents = inventedRecords.documents.map((each) => ({ ...each, publisher: office.id }));
  return buildCorpus(CorpusRecords.parse({ ...inventedRecords, documents, sessions, organizations, ...more }));
}

const corpus = corpusWith([guild, office, archive]);

describe("organizations by kind", () => {
  it("stand in the order of the vocabulary, and those without one behind", () => {
    const groups = findBodyGroups(corpus).map(({ kind, organizations }) => [
      kind?.label,
      ...organizations.map(({ name }) => name),
    ]);
    expect(groups).toEqual([
      ["State or government body", "Archive"],
      ["Trade union", "Coastal Guild"],
      [undefined, "Harbour Office"],
    ]);
    expect(findBodyKind(corpus, guild)?.plural).toBe("Trade unions");
    expect(findBodyKind(corpus, office)).toBeUndefined();
  });

  it("are one group where no kind is given", () => {
    const plain = corpusWith([office]);
    expect(findBodyGroups(plain)).toEqual([{ kind: undefined, organizations: [office] }]);
  });
});

describe("the search", () => {
  const choicesOf = (of: typeof corpus) => findSearchFacets(of).find(({ facet }) => facet === "body")?.choices;

  it("offers the kinds of bodies that took part, and no others", () => {
    expect(choicesOf(corpus)).toEqual([{ value: "trade-union", label: "Trade unions" }]);
    expect(unnamedSite.kinds["organization-kinds"].length).toBeGreaterThan(8);
  });

  it("offers none where no body has a kind", () => {
    expect(choicesOf(corpusWith([office, { ...guild, kind: undefined }]))).toBeUndefined();
  });
});

describe("where an organization is named", () => {
  it("is told place by place, with the paragraphs", () => {
    expect(findNamedPlaces(corpus, guild.id)).toEqual([
      {
        label: "Panel 1, 3rd Harbour conference",
        document: "Report of the third Harbour conference",
        paragraphs: ["documents/harbour-3-report#p1"],
      },
    ]);
    expect(findNamedPlaces(corpus, office.id)).toEqual([]);
  });
});

describe("the affiliation of a person", () => {
  const later = {
    ...inventedRecords.events[0]!,
    id: "harbour-4",
    number: 4,
    label: "4th Harbour conference",
  };
  const credit = { ...panel!.credits[0]!, affiliation: "Lighthouse Board, Norway" };
  const session = { ...aside!, id: "harbour-4/panel-1", event: "harbour-4", recommendations: [] };
  const withLater = (credits: object[]) =>
    corpusWith([office, guild], {
      events: [...inventedRecords.events, later],
      // The newest stands first here, so that the order of the sessions can't be what counts.
      sessions: [{ ...session, credits }, panel, aside],
    });

  it("is that of the newest event", () => {
    expect(findLastAffiliation(withLater([credit]), credit.person)).toBe("Lighthouse Board, Norway");
    expect(findLastAffiliation(withLater([]), credit.person)).toBe("Coastal Guild");
  });

  it("is that of the newest credit that prints one", () => {
    expect(findLastAffiliation(withLater([{ ...credit, affiliation: undefined }]), credit.person)).toBe(
      "Coastal Guild",
    );
    expect(findLastAffiliation(corpus, "people/nobody")).toBeUndefined();
  });
});
