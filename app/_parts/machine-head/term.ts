import type { MachineHead } from "#components/page/machine-head";
import type { Vocabulary } from "#lib/address/identifier";
import { buildPagePath, buildPath } from "#lib/address/permalink";
import { absoluteUrl } from "#lib/address/site";
import { findTermItems, getTerm } from "#lib/corpus/filter/term";
import { describeTermInFull } from "#lib/metadata/json-ld/term";
import { nobodyNamed } from "#lib/records/term";
import { corpus } from "../built";
import { addFeed, buildCoins, composeHead } from "./compose";

/* With more, a page would weigh too much for a phone, and nobody chooses among so many. */
const mostListed = 50;

/** Builds the head of a term's page. */
export function buildTermHead(id: string, vocabulary: Vocabulary, name: string): MachineHead {
  const term = getTerm(corpus, vocabulary, name);
  const items = findTermItems(corpus, vocabulary, name);
  const steps = [
    { to: buildPagePath(vocabulary), label: vocabulary === "topics" ? "Topics" : "Addressees" },
    { to: buildPath(id), label: term.label },
  ];
  const head = composeHead(describeTermInFull(corpus.site, vocabulary, term, absoluteUrl), steps, {
    id,
    type: "DefinedTerm",
    described: false,
  });
  // A page about a term that has a single item is not that item, for which Zotero would take it.
  const listed = items.length > 1 && items.length <= mostListed ? items.map((item) => item.id) : [];
  const hasFeed = items.length > 0 && name !== nobodyNamed.id;
  return { ...(hasFeed ? addFeed(head, id, term.label) : head), coins: buildCoins(listed) };
}
