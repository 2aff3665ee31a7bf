import { describe, expect, it } from "vitest";
import { buildCitationPath, countCitationFiles, findCitationFile } from "#lib/address/citation-path";

const idsOf = (sessions: number) =>
  Array.from({ length: sessions }, (_, session) =>
    Array.from({ length: 6 }, (_, item) => `harbour-${session >> 3}/panel-${(session & 7) + 1}/r${item + 1}`),
  ).flat();

describe("the files of citations", () => {
  it("are one where there are few, and more as the corpus grows", () => {
    expect([0, 1, 130, 6500].map(countCitationFiles)).toEqual([1, 1, 2, 101]);
  });

  it("hold together what stands on one page", () => {
    const page = ["#p1", "#p40", "#q2"].map((anchor) => `documents/yearbook/foreword${anchor}`);
    expect(new Set(page.map((id) => findCitationFile(id, 1000))).size).toBe(1);
    expect(new Set(idsOf(1).map((id) => findCitationFile(id, 1000))).size).toBe(1);
  });

  it.each([100, 1000])("stay small with %i sessions of six items", (sessions) => {
    const ids = idsOf(sessions);
    const count = countCitationFiles(ids.length);
    const sizes = Array.from({ length: count }, () => 0);
    for (const id of ids) {
      const file = findCitationFile(id, count);
      sizes[file] = (sizes[file] ?? 0) + 1;
    }
    expect(Math.max(...sizes)).toBeLessThan(192);
  });

  it("are found by the number that their folder ends in", () => {
    expect(buildCitationPath("/assets/citations-figure.0a1b2c3d4e.1", "figures/boats")).toBe(
      "/assets/citations-figure.0a1b2c3d4e.1/0.json",
    );
    const files = new Set(
      idsOf(200).map((id) => buildCitationPath("/base/assets/citations-recommendation.0a1b2c3d4e.3", id)),
    );
    expect([...files].sort()).toEqual(
      [0, 1, 2].map((file) => `/base/assets/citations-recommendation.0a1b2c3d4e.3/${file}.json`),
    );
  });
});
