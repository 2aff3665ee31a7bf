import { describe, expect, it } from "vitest";
import { formatRuns, partAddress, readLinks, readSourceRuns } from "#lib/records/derived/source-runs";

const citation = {
  of: "Recommendation 1",
  site: "Harbour Office, Report on <boats>, para. 3. https://example.org/r1/?a=1&b=2",
  apa: "Harbour Office. (n.d.). In *Report on <boats>* [summary]. https://example.org/r1/",
};

describe("a short citation", () => {
  it("sets in italics the title that a style does", () => {
    expect(readSourceRuns(citation, "site")).toEqual([
      { words: "Harbour Office, ", italic: false },
      { words: "Report on <boats>", italic: true },
      { words: ", para. 3. https://example.org/r1/?a=1&b=2", italic: false },
    ]);
  });

  it("is whole where no style names a title in it, and stands in for a form that is not there", () => {
    expect(readSourceRuns({ site: "Harbour Forum. https://example.org/" }, "apa")).toEqual([
      { words: "Harbour Forum. https://example.org/", italic: false },
    ]);
  });
});

describe("a citation as HTML", () => {
  it("has its address as a link and no mark of its own", () => {
    expect(formatRuns(readSourceRuns(citation, "site"))).toBe(
      'Harbour Office, <i>Report on &#60;boats&#62;</i>, para. 3. <a href="https://example.org/r1/?a=1&#38;b=2">https://example.org/r1/?a=1&#38;b=2</a>',
    );
  });

  it("leaves the italics of a style, and the signs around its address", () => {
    expect(readSourceRuns(citation, "apa").map(({ italic }) => italic)).toEqual([false, true, false]);
    expect(readLinks("para 16 <https://example.org/r1/>.")).toEqual([
      { words: "para 16 <", isLink: false },
      { words: "https://example.org/r1/", isLink: true },
      { words: ">.", isLink: false },
    ]);
  });
});

describe("an address in a line", () => {
  it("is parted behind its slashes, and at no hyphen", () => {
    expect(partAddress("https://example.org/harbour-3/panel-1/r1/")).toEqual([
      "https://example.org/",
      "harbour-3/",
      "panel-1/",
      "r1/",
    ]);
  });
});
