import type { Citation } from "#lib/records/derived/citation";
import type { Chart } from "#lib/records/derived/chart";
import type { Acronym } from "#lib/records/derived/acronym";
import type { Related } from "#lib/records/derived/related";
import type { Citable } from "#lib/citation/citable";
import type { Files } from "./output";
import type { Compressor } from "./export/compress";
import type { PageCode } from "./pages/find-pages";
import type { Corpus } from "#lib/corpus/corpus";
import type { OpenData } from "#lib/open-data/collections";
import type { Synonyms } from "#lib/search/engine/terms/synonyms";
import type { KeptAddress } from "#lib/withdraw/addresses";
import type { Withdrawal } from "#lib/withdraw/withdrawal";

/** The content without the names that are withdrawn, and what they were withdrawn by, which is never published. */
export interface Content {
  corpus: Corpus;
  synonyms: Synonyms;
  withdrawal: Withdrawal;
  kept: KeptAddress[];
}

/** Addresses within the site (without base path) of what carries a content hash in its name, by name. */
export type Addresses = Readonly<Record<string, string>>;

/** What each stage of the build makes, by the name of the stage. */
export interface Results {
  content: Content;
  citables: Citable[];
  related: Related[];
  acronyms: Acronym[];
  charts: Chart[];
  citations: ReadonlyMap<string, Citation>;
  openData: OpenData;
  fonts: Addresses;
  links: Addresses;
  modules: Addresses;
  search: Addresses;
  takeAway: Addresses;
  pictures: Addresses;
  assets: Addresses;
  pageCode: PageCode;
  pages: Files;
  formats: Files;
  listFiles: Files;
  machineFiles: Files;
  sessionFiles: Files;
  cards: Files;
  beside: Compressor;
  complete: undefined;
  withdrawn: undefined;
  site: undefined;
}

/** The results that a stage needs. */
export type Needs<Name extends keyof Results> = Pick<Results, Name>;
