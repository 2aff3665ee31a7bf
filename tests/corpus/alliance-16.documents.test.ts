import { describe, expect, it } from "vitest";
import { blocksOf, records } from "./real-corpus";

const name = "office-report-2016-17";

describe("the sessions of the 16th conference", () => {
  const sessions = records.sessions.filter((session) => session.event === "alliance-16");

  it("are the opening, four panels, three thematic sessions and the results, by titles without label", () => {
    expect(sessions.map(({ id, title }) => `${id.slice("alliance-16/".length)}: ${title}`)).toEqual([
      "opening: Opening session",
      "panel-1: Trafficking for forced criminality: forms and implications",
      "panel-2: Challenges of investigations and prosecution",
      "panel-3: Victims’ rights: challenges in identification, referral and assistance of trafficked people",
      "panel-4: Looking forward: recommendations for policy and research",
      "thematic-session-1: Identifying victims of trafficking in places of detention",
      "thematic-session-2: The use of new technologies for trafficking in human beings for the purpose of forced criminality",
      "thematic-session-3: Data collection and exchange of information in detection of human trafficking cases and identification of victims: challenges, best practices and lessons learned",
      "results: Concrete Results",
    ]);
  });

  it("have their speakers at the opening and their co-organizers in the margins", () => {
    expect(
      sessions
        .map((session) => session.credits.map((credit) => `${credit.role} ${credit.name}`))
        .filter((credits) => credits.length > 0),
    ).toEqual([
      [
        "speaker Eberhard Pohl",
        "speaker Lamberto Zannier",
        "opening-remarks John Brandolino",
        "speaker Madina Jarbussynova",
      ],
    ]);
    expect(sessions.flatMap((session) => session.coOrganizers.map((body) => body.printed))).toEqual([
      "Council of Europe",
      "Executive Committee of the CIS",
      "Transnational Threats Department (TNTD)/ Strategic Police Matters Unit (SPMU)",
    ]);
  });

  it("are told of once: the 17th conference’s part holds accounts of its sessions and none of its own", () => {
    const blocks = blocksOf(name, "alliance-17");
    expect(blocks.filter((block) => block.session !== undefined)).toEqual([]);
    expect([...new Set(blocks.flatMap((block) => block.about ?? []))]).toEqual(
      [
        "opening",
        "panel-1",
        "panel-2",
        "panel-3",
        "thematic-session-1",
        "thematic-session-2",
        "thematic-session-3",
        "thematic-session-4",
      ].map((session) => `alliance-17/${session}`),
    );
  });

  it("show a paragraph of theirs under the 17th conference’s title too, with the portal’s note of it", () => {
    const first = blocksOf(name, "alliance-17").find((block) => block.type === "paragraph");
    const own = blocksOf(name, "alliance-16").find((block) => block.type === "paragraph");
    expect(first?.text).toBe(own?.text);
    expect([own?.note, first?.note]).toEqual([undefined, expect.stringContaining("about the 16th conference")]);
  });
});
