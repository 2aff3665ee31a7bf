import type { MachineHead } from "#components/page/machine-head";
import { buildPath } from "#lib/address/permalink";
import { absoluteUrl } from "#lib/address/site";
import { getCitable } from "#lib/citation/citable";
import { findCitedInstruments } from "#lib/corpus/facts/instrument";
import { findVersions } from "#lib/corpus/translation";
import { findTermsOf } from "#lib/corpus/filter/term";
import { describeItem } from "#lib/metadata/json-ld/item";
import { corpus } from "../built";
import { addItemTags, buildSteps, composeHead, getCslItem } from "./compose";

/** Builds the head of a recommendation's page. */
export function buildRecommendationHead(id: string): MachineHead {
  const item = corpus.get("recommendations", id);
  const steps = [...buildSteps(item), { to: buildPath(id), label: item.label }];
  const relations = {
    site: corpus.site,
    topics: findTermsOf(corpus, item, "topics"),
    cites: findCitedInstruments(corpus, item.paragraph),
    versions: findVersions(corpus, id),
  };
  const about = describeItem(getCitable(corpus, id), getCslItem(id), relations, absoluteUrl);
  const signposted = { id, type: "CreativeWork", collection: item.place, described: true } as const;
  return addItemTags(composeHead(about, steps, signposted), id, item.document);
}

/** Builds the head of a wording's page; a wording is none of the items of its session, but is part of a document. */
export function buildWordingHead(id: string): MachineHead {
  const wording = corpus.get("wordings", id);
  const cited = getCitable(corpus, id);
  const steps = [...buildSteps(wording), { to: buildPath(id), label: cited.title }];
  const relations = { site: corpus.site, topics: [], cites: [], versions: findVersions(corpus, id) };
  const about = describeItem(cited, getCslItem(id), relations, absoluteUrl);
  const signposted = { id, type: "CreativeWork", collection: wording.document, described: true } as const;
  return addItemTags(composeHead(about, steps, signposted), id, wording.document);
}
