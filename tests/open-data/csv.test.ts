import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { formatCsv } from "#lib/open-data/tables/csv";

const mark = "\uFEFF";

function parse(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

describe("formatCsv", () => {
  it("writes a byte order mark, a header, and lines that end in CR LF", () => {
    expect(
      formatCsv([
        { id: "visits/harbour", year: 2017 },
        { id: "visits/quay", year: 2018 },
      ]),
    ).toBe(`${mark}id,year\r\nvisits/harbour,2017\r\nvisits/quay,2018\r\n`);
  });

  it("quotes commas, quotation marks and line breaks so that they come back whole", () => {
    const words = 'He said: "Cast off,\r\nand\nmind the buoys"';
    const csv = formatCsv([{ words }]);
    expect(csv).toBe(`${mark}words\r\n"He said: ""Cast off,\r\nand\nmind the buoys"""\r\n`);
    expect(parse(csv)).toEqual([{ words }]);
  });

  it.each(["=1+1", "+44", "-1", "@sum", "\ttab", "\rreturn", "=a\nb"])("puts an apostrophe before %j", (words) => {
    expect(parse(formatCsv([{ words, after: "x" }]))).toEqual([{ words: `'${words}`, after: "x" }]);
  });

  it("puts an apostrophe before a list that begins as a formula does", () => {
    expect(parse(formatCsv([{ names: ["=a", "b"], after: "x" }]))[0]?.["names"]).toBe("'=a; b");
  });

  it("leaves numbers, also negative ones, and signs within a text alone", () => {
    expect(formatCsv([{ change: -3, words: "a=b" }])).toBe(`${mark}change,words\r\n-3,a=b\r\n`);
  });

  it("tells zero and false from what is missing", () => {
    expect(formatCsv([{ a: 0, b: false, c: null, d: "" }])).toBe(`${mark}a,b,c,d\r\n0,false,,\r\n`);
  });

  it("has a column for each field, also where the first record has none, and keeps an object as JSON", () => {
    const csv = formatCsv([{ id: "a" }, { id: "b", days: { start: "2017-04-03" } }]);
    expect(parse(csv)).toEqual([
      { id: "a", days: "" },
      { id: "b", days: '{"start":"2017-04-03"}' },
    ]);
  });

  it("keeps the column of a field that no record states", () => {
    expect(formatCsv([{ id: "a", month: null }])).toBe(`${mark}id,month\r\na,\r\n`);
  });

  it("joins the values of a list, and writes a list of objects as JSON", () => {
    expect(parse(formatCsv([{ names: ["Mira", "M."], credits: [{ role: "speaker" }] }]))).toEqual([
      { names: "Mira; M.", credits: '[{"role":"speaker"}]' },
    ]);
  });

  it("writes what is not ASCII as it is", () => {
    expect(formatCsv([{ name: "Jórunn Æsdóttir “Žofie”" }])).toBe(`${mark}name\r\nJórunn Æsdóttir “Žofie”\r\n`);
  });
});
