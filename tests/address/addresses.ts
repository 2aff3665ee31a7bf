import { buildAnchored, parseAnchored } from "#lib/address/anchor";
import { buildCalendarUid, parseCalendarUid } from "#lib/address/calendar-uid";
import { buildCollectionPath, buildDataPath, parseCollectionPath, parseDataPath } from "#lib/address/data-path";
import { buildFeedPath, parseFeedPath } from "#lib/address/feed-path";
import { buildBesidePath, buildListFilePath, parseBesidePath, parseListFilePath } from "#lib/address/files-beside";
import { buildId, parseId } from "#lib/address/identifier";
import { buildMemberId, joinNames, namesOf, parseMemberId } from "#lib/address/name";
import * as page from "#lib/address/page-path";
import * as paragraph from "#lib/address/paragraph";
import * as permalink from "#lib/address/permalink";
import { buildPicturePath, parsePicturePath } from "#lib/address/picture";
import { buildSessionFilePath, parseSessionFilePath } from "#lib/address/session-file";
import { addMark, parseMark } from "#lib/address/wording-mark";
import { type AddressRow, row } from "./address-row";
import { identifiers } from "./identifiers";

const report = "documents/harbour-3-report";

/** Every pair of functions that builds and parses an address: one table for both directions. */
export const addresses: readonly AddressRow[] = [
  ...identifiers.flatMap(({ id, parts, path }) => [
    row("Id", id, parts, buildId, parseId),
    row("Path", path, id, permalink.buildPath, permalink.parsePath),
  ]),
  ...[`${report}#q1`, `/${report}/#q1`, `https://harbour.example/${report}/#q1`].map((address) => {
    const parts = { page: address.slice(0, -3), anchor: "q1" };
    return row("Anchored", address, parts, (each) => buildAnchored(each.page, each.anchor), parseAnchored);
  }),
  row(
    "PicturePath",
    "/assets/pictures/1a2b3c4d5e6f7a8b-960.avif",
    { hash: "1a2b3c4d5e6f7a8b", width: 960, format: "avif" as const },
    buildPicturePath,
    parsePicturePath,
    ["/assets/pictures/1a2b3c4d5e6f7a8b-960.gif", "/assets/pictures/quay.png"],
  ),
  row(
    "Anchored",
    report,
    { page: report, anchor: undefined },
    (each) => buildAnchored(each.page, each.anchor),
    parseAnchored,
  ),
  row(
    "ParagraphId",
    `${report}#p12`,
    { page: report, number: 12 },
    (parts) => paragraph.buildParagraphId(parts.page, parts.number),
    paragraph.parseParagraphId,
    ["", report, `${report}#p0`, `${report}#q1`, `${report}#preface`, `${report}#p1x`, "harbour-3/panel-1/p1"],
  ),
  row("Names", "harbour-3/panel-1/r2", ["harbour-3", "panel-1", "r2"], joinNames, namesOf),
  row(
    "MemberId",
    "harbour-3/panel-1/r2",
    { holder: "harbour-3/panel-1", name: "r2" },
    ({ holder, name }) => buildMemberId(holder, name),
    parseMemberId,
    ["", "harbour-3"],
  ),
  row("PagePath", "/search/", "search", permalink.buildPagePath, permalink.parsePagePath, ["", "/", "search", "/a#b"]),
  row(
    "ComparisonPath",
    "/compare/harbour-2/harbour-3/",
    { earlier: "harbour-2", later: "harbour-3" },
    page.buildComparisonPath,
    page.parseComparisonPath,
    [
      "",
      "/compare/",
      "/compare/harbour-2/",
      "/compare/topics/guardianship/",
      "/compare/documents/a/",
      "/compare/a/b/c/",
    ],
  ),
  row(
    "TermComparisonPath",
    "/compare/topics/guardianship/",
    { vocabulary: "topics" as const, term: "guardianship" },
    page.buildTermComparisonPath,
    page.parseTermComparisonPath,
    ["", "/compare/harbour-2/harbour-3/", "/topics/guardianship/"],
  ),
  row(
    "ParallelPath",
    "/compare/documents/report-fr/",
    "documents/report-fr",
    page.buildParallelPath,
    page.parseParallelPath,
    ["", "/compare/harbour-2/harbour-3/", "/documents/report-fr/", "/compare/documents/"],
  ),
  row(
    "BriefingPath",
    "/topics/guardianship/briefing/",
    "guardianship",
    page.buildBriefingPath,
    page.parseBriefingPath,
    ["", "/topics/guardianship/", "/topics/guardianship/briefing/more/"],
  ),
  row("AcronymPath", "/glossary/#OSP/H", "OSP/H", page.buildAcronymPath, page.parseAcronymPath, [
    "",
    "/glossary/",
    "/search/#OSP/H",
  ]),
  row("PartName", "part-12", 12, page.buildPartName, page.parsePartName, ["", "part-", "part-0", "part-2x", "panel-2"]),
  ...[
    { address: "/topics/guardianship/", parts: { list: "/topics/guardianship/", part: 1 } },
    { address: "/topics/guardianship/part-12/", parts: { list: "/topics/guardianship/", part: 12 } },
  ].map(({ address, parts }) =>
    row("PartPath", address, parts, page.buildPartPath, page.parsePartPath, [
      "",
      "/topics/guardianship",
      "/topics/part-1/",
    ]),
  ),
  row(
    "ContextPath",
    "/harbour-3/panel-1/#r2",
    "harbour-3/panel-1/r2",
    permalink.buildContextPath,
    permalink.parseContextPath,
    ["", "/harbour-3/panel-1/", "/harbour-3/panel-1/#w2", "/harbour-3/#r2"],
  ),
  ...(["bib", "csl.json", "json", "citations.json", "card.png", "oembed.json"] as const).map((suffix) =>
    row(
      "BesidePath",
      `/harbour-3/panel-1/r2.${suffix}`,
      { id: "harbour-3/panel-1/r2", suffix },
      (parts) => buildBesidePath(parts.id, parts.suffix),
      parseBesidePath,
      ["", "/harbour-3/panel-1/r2", "/harbour-3.pdf", "harbour-3.bib", "/card.png"],
    ),
  ),
  row(
    "BesidePath",
    "/harbour-3.ics",
    { id: "harbour-3", suffix: "ics" } as const,
    (parts) => buildBesidePath(parts.id, parts.suffix),
    parseBesidePath,
    ["/.ics", "/search/.ics"],
  ),
  row(
    "CalendarUid",
    "harbour-3/panel-1@harbour.example",
    { id: "harbour-3/panel-1", host: "harbour.example" },
    buildCalendarUid,
    parseCalendarUid,
    ["", "harbour-3/panel-1", "harbour-3/panel-1@", "Panel 1@harbour.example", "a@b@c"],
  ),
  row(
    "SessionFilePath",
    "/harbour-3/panel-1/files/slides/panel-1.pdf",
    { session: "harbour-3/panel-1", file: "slides/panel-1.pdf" },
    buildSessionFilePath,
    parseSessionFilePath,
    [
      "",
      "/harbour-3/panel-1/",
      "/harbour-3/files/panel-1.pdf",
      "/harbour-3/panel-1/files/",
      "/harbour-3/panel-1/files/../report.pdf",
      "/harbour-3/panel-1/files/report.md",
      "/harbour-3/panel-1/files/originals/report.txt",
    ],
  ),
  row(
    "BesidePath",
    "/documents/yearbook/visits/q4.ris",
    { id: "documents/yearbook/visits#q4", suffix: "ris" } as const,
    (parts) => buildBesidePath(parts.id, parts.suffix),
    parseBesidePath,
  ),
  ...(["docx", "csv", "ris", "bib"] as const).map((suffix) =>
    row(
      "ListFilePath",
      `/matrix/guardianship/media.${suffix}`,
      { page: "/matrix/guardianship/media/", suffix },
      (parts) => buildListFilePath(parts.page, parts.suffix),
      parseListFilePath,
      ["", "/topics/guardianship/", "/topics/guardianship.pdf"],
    ),
  ),
  row("FeedPath", "/feeds/harbour-3.xml", { kind: "event", event: "harbour-3" }, buildFeedPath, parseFeedPath, [
    "",
    "/feeds/all.xml",
    "/feeds/people/mira-solberg.xml",
    "/harbour-3.xml",
  ]),
  row(
    "FeedPath",
    "/feeds/topics/buoys.xml",
    { kind: "term", vocabulary: "topics", term: "buoys" },
    buildFeedPath,
    parseFeedPath,
  ),
  row("DataPath", "/data/events.csv", "events.csv", buildDataPath, parseDataPath, ["", "/data/", "/data/events/"]),
  row("CollectionPath", "/data/events/", "events", buildCollectionPath, parseCollectionPath, ["", "/data/", "/a/b/"]),
  row("SearchPath", "/search/?q=buoys+%26+bells", "buoys & bells", page.buildSearchPath, page.parseSearchPath, [
    "",
    "/search/",
    "/go/?q=buoys",
  ]),
  row(
    "CellPath",
    "/matrix/buoys/keepers/",
    { topic: "buoys", addressee: "keepers" },
    page.buildCellPath,
    page.parseCellPath,
    ["", "/matrix/", "/matrix/buoys/", "/matrix/a/b/c/", "/topics/buoys/keepers/"],
  ),
  row("ListPath", "/recommendations/", [], page.buildListPath, page.parseListPath, ["", "/harbour-3/"]),
  row("ListPath", "/recommendations/harbour-3/panel/", ["harbour-3", "panel"], page.buildListPath, page.parseListPath),
  row("ComparePath", "/harbour-3/panel-1/compare/", "harbour-3/panel-1", page.buildComparePath, page.parseComparePath, [
    "",
    "/compare/",
    "/harbour-3/compare/",
    "/harbour-3/panel-1/",
  ]),
  row("ChartPath", "/figures/tides/", "tides", page.buildChartPath, page.parseChartPath, ["", "/figures/", "/a/b/"]),
  ...[`/${report}/`, `/${report}/#p12`].map((address) => {
    const { page: path, anchor = "" } = parseAnchored(address);
    const marked = anchor === "" ? `${path}#~k7pf2m` : `${path}?~k7pf2m#${anchor}`;
    return row(
      "Mark",
      marked,
      { anchor, mark: "k7pf2m" },
      ({ mark }) => addMark(address, mark),
      (whole) => {
        const { search, hash } = new URL(whole, "https://harbour.example");
        return parseMark(search, hash);
      },
      [address],
    );
  }),
];
