import { absoluteUrl } from "#lib/address/site";
import { buildCitables, type Citable } from "#lib/citation/citable";
import { buildMachineFiles } from "#lib/metadata/feeds/machine-files";
import { buildAcronyms } from "./acronyms";
import { buildAssetList } from "./assets/asset-list";
import { buildModules } from "./assets/browser";
import { buildFonts } from "./assets/fonts";
import { buildLinks } from "./assets/links";
import { buildPictures } from "./assets/pictures";
import { buildSearch } from "./assets/search";
import { buildTakeAway } from "./assets/take-away";
import { buildCharts } from "./charts";
import { buildCitations } from "./citations";
import { buildContent } from "./content/records";
import { completeSite, writeBeside } from "./export/beside";
import { buildCards } from "./export/cards";
import { buildFormats } from "./export/formats";
import { buildListFiles } from "./export/list-files";
import { keepAddresses } from "./export/keep-addresses";
import { buildSessionFiles } from "./export/session-files";
import { publishSite } from "./export/publish";
import { buildOpenDataFiles } from "./open-data";
import { buildPageCode, buildPages } from "./pages/pages";
import { type Files, siteFolder } from "./output";
import { buildRelated } from "./related";
import type { Needs, Results } from "./results";
import { type Report, type Stage, stagesOf } from "./runner";

const stage = stagesOf<Results>();
const lookAt = (files: string) => `Look at the file of ${files} that the message names.`;

/** What the pages are built from: content, what is computed of it, and assets. The live preview makes no more. */
export const previewStages: readonly Stage<Results>[] = [
  stage("content", "Content", [], () => buildContent(), "Correct the content where the messages point."),
  stage("citables", "What can be cited", ["content"], listCitables, lookAt("lib/citation")),
  stage("related", "Similar wording", ["content"], buildRelated, lookAt("lib/related")),
  stage("acronyms", "Acronyms", ["content"], buildAcronyms, lookAt("lib/acronyms")),
  stage("charts", "Charts", ["content"], buildCharts, lookAt("lib/charts")),
  stage(
    "fonts",
    "Fonts",
    ["content", "charts"],
    buildFonts,
    "Run npm ci, so that the packages of the fonts are whole.",
  ),
  stage("links", "Links", ["content"], buildLinks, lookAt("lib/corpus")),
  stage("modules", "Browser modules", ["links"], buildModules, lookAt("lib/browser")),
  stage("search", "Search", ["content"], buildSearch, lookAt("lib/search")),
  stage("takeAway", "Citations to take away", ["content", "citables"], buildTakeAway, lookAt("lib/citation")),
  stage("pictures", "Pictures", ["content"], buildPictures, "Save the picture that the message names anew."),
  stage(
    "assets",
    "Assets",
    ["fonts", "links", "modules", "search", "takeAway", "pictures"],
    buildAssetList,
    "Look at scripts/build/assets.",
  ),
  stage("citations", "Citations", ["citables"], buildCitations, lookAt("lib/citation")),
  stage(
    "openData",
    "Open data",
    ["content", "citables", "related", "charts"],
    buildOpenDataFiles,
    lookAt("lib/open-data"),
  ),
];

/** The whole build, the most urgent first: what needs no pages is made beside them. */
export const stages: readonly Stage<Results>[] = [
  stage("pageCode", "Code of the pages", ["fonts"], buildPageCode, lookAt("app or components")),
  ...previewStages,
  stage(
    "pages",
    "Pages",
    ["pageCode", "related", "acronyms", "charts", "citations", "openData", "assets"],
    buildPages,
    lookAt("app or components"),
  ),
  stage(
    "formats",
    "Citation files",
    ["content", "citables", "citations", "openData"],
    buildFormats,
    lookAt("lib/citation"),
  ),
  stage("listFiles", "Files of lists", ["content"], buildListFiles, lookAt("lib/list-files")),
  stage("machineFiles", "Files for machines", ["content"], listMachineFiles, lookAt("lib/metadata")),
  stage(
    "sessionFiles",
    "Files of sessions",
    ["content"],
    buildSessionFiles,
    "Put the file where the message says, or correct its name in the mark of the session.",
  ),
  // Drawn beside the pages, which Next renders with one core, and not beside what these wait for.
  stage("cards", "Cards", ["content", "citations", "pageCode"], buildCards, lookAt("lib/cards")),
  stage(
    "beside",
    "Files beside the pages",
    ["assets", "openData", "formats", "listFiles", "machineFiles", "sessionFiles"],
    writeBeside,
    "Look at scripts/build/export/beside.ts.",
  ),
  stage(
    "complete",
    "The whole",
    ["content", "beside", "pages", "cards"],
    completeSite,
    "Look at scripts/build/export/beside.ts.",
  ),
  stage(
    "withdrawn",
    "Withdrawn names",
    ["content", "complete"],
    (results) => keepAddresses(results, siteFolder),
    "Correct what the messages name; nothing was published.",
  ),
  stage("site", "Site", ["withdrawn"], publishSite, "Close whatever holds a file of out/ open."),
];

async function listCitables({ content }: Needs<"content">): Promise<Report<Citable[]>> {
  const citables = buildCitables(content.corpus);
  return { summary: `${citables.length} records`, result: citables };
}

async function listMachineFiles({ content }: Needs<"content">): Promise<Report<Files>> {
  const files = buildMachineFiles(content.corpus, absoluteUrl);
  return { summary: `${files.size} feeds, oEmbed answers and others`, result: files };
}
