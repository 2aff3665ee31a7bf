import { absoluteUrl } from "#lib/address/site";
import { buildCitables, type Citable } from "#lib/citation/citable";
import { buildMachineFiles } from "#lib/metadata/feeds/machine-files";
import { buildAssetList } from "./assets/asset-list";
import { buildModules } from "./assets/browser";
import { buildFonts } from "./assets/fonts";
import { buildLinks } from "./assets/links";
import { buildSearch } from "./assets/search";
import { buildTakeAway } from "./assets/take-away";
import { buildCharts } from "./charts";
import { buildCitations } from "./citations";
import { buildContent } from "./content/records";
import { writeBeside } from "./export/beside";
import { buildCards } from "./export/cards";
import { finishSite } from "./export/finish";
import { buildFormats } from "./export/formats";
import { keepAddresses } from "./export/keep-addresses";
import { publishSite } from "./export/publish";
import { buildOpenDataFiles } from "./open-data";
import { buildPages } from "./pages/pages";
import { siteFolder } from "./output";
import { buildRelated } from "./related";
import type { Files, Needs, Results } from "./results";
import { type Report, type Stage, stagesOf } from "./runner";

const stage = stagesOf<Results>();
const lookAt = (files: string) => `Look at the file of ${files} that the message names.`;

/** What the pages are built from: content, what is computed of it, and assets. The live preview makes no more. */
export const previewStages: readonly Stage<Results>[] = [
  stage("content", "Content", [], () => buildContent(), "Correct the content where the messages point."),
  stage("citables", "What can be cited", ["content"], listCitables, lookAt("lib/citation")),
  stage("related", "Similar wording", ["content"], buildRelated, lookAt("lib/related")),
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
  stage("takeAway", "Citations to take away", ["citables"], buildTakeAway, lookAt("lib/citation")),
  stage(
    "assets",
    "Assets",
    ["fonts", "links", "modules", "search", "takeAway"],
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
  ...previewStages,
  stage(
    "pages",
    "Pages",
    ["related", "charts", "citations", "openData", "assets"],
    () => buildPages(process.argv.includes("--verbose")),
    lookAt("app or components"),
  ),
  stage(
    "formats",
    "Citation files",
    ["content", "citables", "citations", "openData"],
    buildFormats,
    lookAt("lib/citation"),
  ),
  stage("machineFiles", "Files for machines", ["content"], listMachineFiles, lookAt("lib/metadata")),
  // Drawn once the threads are free of what pages wait for.
  stage("cards", "Cards", ["content", "citations"], buildCards, lookAt("lib/cards")),
  stage(
    "beside",
    "Files beside the pages",
    ["content", "pages", "formats", "machineFiles", "cards"],
    writeBeside,
    "Look at scripts/build/export/beside.ts.",
  ),
  stage("finish", "Finish", ["beside"], () => finishSite(siteFolder), lookAt("lib/export")),
  stage(
    "withdrawn",
    "Withdrawn names",
    ["content", "finish"],
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
