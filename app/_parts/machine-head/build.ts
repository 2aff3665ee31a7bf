import type { MachineHead } from "#components/page/machine-head";
import { buildId, parseId } from "#lib/address/identifier";
import { buildDocumentHead, buildPartHead } from "./document";
import { buildEventHead, buildSessionHead } from "./event";
import { buildRecommendationHead, buildWordingHead } from "./item";
import { buildPersonHead } from "./person";
import { buildTermHead } from "./term";

/** Builds what machines read in the page of an identifier; an identifier without a page of its own, or of a fact, has nothing. */
export function buildMachineHead(id: string): MachineHead | undefined {
  const parts = parseId(id);
  switch (parts?.kind) {
    case "event":
      return buildEventHead(id);
    case "session":
      return buildSessionHead(id);
    case "recommendation":
      return buildRecommendationHead(id);
    case "wording":
      return buildWordingHead(id);
    case "document":
      return buildDocumentHead(id);
    case "part":
      return buildPartHead(id, buildId({ kind: "document", document: parts.document }), parts.part);
    case "person":
      return buildPersonHead(id);
    case "term":
      return buildTermHead(id, parts.vocabulary, parts.term);
    default:
      return undefined;
  }
}
