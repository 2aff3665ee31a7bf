import { describe, expect, it } from "vitest";
import { formatFileName } from "#lib/text/file-name";

describe("the name of a file", () => {
  it.each([
    ["child labour", "proceedings-child-labour.csv"],
    ["“Bełskaya’s” report?", "proceedings-bełskaya-s-report.csv"],
    ["Ünïcode", "proceedings-unicode.csv"],
    ["../../etc/passwd", "proceedings-etc-passwd.csv"],
    ["con", "proceedings-con.csv"],
    ["Topic: Child protection", "proceedings-topic-child-protection.csv"],
    ["", "proceedings.csv"],
    ["word ".repeat(40), `proceedings${"-word".repeat(9)}.csv`],
    ["港".repeat(80), `proceedings-${"港".repeat(48)}.csv`],
  ])("tells what was asked, %j", (asked, name) => {
    expect(formatFileName(asked, "csv")).toBe(name);
  });
});
