import { buildPartId } from "#lib/address/paragraph";
import type { MachineHead } from "#components/page/machine-head";
import { buildPath } from "#lib/address/permalink";
import { absoluteUrl } from "#lib/address/site";
import { getCitable } from "#lib/citation/citable";
import { findQuotationsIn } from "#lib/corpus/people/attribution";
import { getPart } from "#lib/corpus/part";
import { findItemsIn } from "#lib/corpus/session";
import { describeDocument, describePart } from "#lib/metadata/json-ld/item";
import { findVersions } from "#lib/corpus/translation";
import { buildHighwire } from "#lib/metadata/tags/highwire";
import { corpus } from "../built";
import { addItemTags, buildCoins, buildSteps, composeHead, getCslItem } from "./compose";

/**
 * Builds the head of a document's page. A document in full is as heavy as a page may be: its head says nothing in two ways, and
 * its breadcrumb is left out.
 */
export function buildDocumentHead(id: string): MachineHead {
  const cited = getCitable(corpus, id);
  const item = getCslItem(id);
  const parts = corpus.get("documents", id).parts.map(({ name }) => buildPartId(id, name));
  const isWhole = parts.length === 0;
  const about = describeDocument(cited, item, findVersions(corpus, id), absoluteUrl);
  const head = composeHead(about, isWhole ? [] : buildSteps({ document: id }), {
    id,
    type: "Report",
    items: parts,
    described: true,
  });
  return isWhole ? { ...head, tags: buildHighwire(item, cited.event) } : addItemTags(head, id, undefined);
}

/** Builds the head of the page of a document's part: tags, or, where it holds items or quotations, a choice of it and them. */
export function buildPartHead(id: string, document: string, name: string): MachineHead {
  const { title } = getPart(corpus.get("documents", document), name);
  const quotations = findQuotationsIn(corpus, id);
  const items = findItemsIn(corpus, id).map((item) => item.id);
  const steps = [...buildSteps({ document }), { to: buildPath(id), label: title }];
  const about = describePart(getCitable(corpus, id), getCslItem(id), quotations, absoluteUrl);
  const head = composeHead(about, steps, { id, type: "CreativeWork", items, collection: document, described: true });
  const held = [...items, ...quotations.map((quotation) => quotation.id)];
  return held.length === 0 ? addItemTags(head, id, document) : { ...head, coins: buildCoins([id, ...held]) };
}
