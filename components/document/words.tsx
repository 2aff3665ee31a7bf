import { buildAnchored } from "#lib/address/anchor";
import { type Phrasing as PhrasingRecord, referenceClass } from "#lib/records/text/block";
import { Phrasing } from "./phrasing";

interface Props {
  /** Plain words, and beside them the same with what is printed among them, where there is any. */
  of: { text: string; content?: PhrasingRecord[] | undefined };
  /** Which numbers of footnotes are shown: those of notes on this page ("here"), or of notes on the page of this path. */
  notes?: string;
  /** How many letters at their head stand elsewhere. */
  without?: number;
}

/** The words of a record as they are printed, with emphasis and links; the numbers of footnotes only where `notes` says where these are. */
export function Words({ of: { text, content }, notes, without = 0 }: Props) {
  if (content === undefined) return text.slice(without);
  return <Phrasing content={leadNotes(cutHead(content, without), notes)} linkNames={false} />;
}

/* What stands elsewhere may be in bold type or italics, wholly or with words that follow it. */
function cutHead([first, ...rest]: readonly PhrasingRecord[], length: number): PhrasingRecord[] {
  if (first === undefined || length === 0) return first === undefined ? [] : [first, ...rest];
  if (first.type === "text") {
    const left = first.value.slice(length);
    const others = cutHead(rest, Math.max(0, length - first.value.length));
    return left === "" ? others : [{ ...first, value: left }, ...others];
  }
  const size = lengthOf(first);
  const others = cutHead(rest, Math.max(0, length - size));
  return size <= length ? others : [{ ...first, children: cutHead(first.children, length) }, ...others];
}

function lengthOf(node: PhrasingRecord): number {
  return node.type === "text" ? node.value.length : node.children.reduce((sum, each) => sum + lengthOf(each), 0);
}

/* Markdown raises nothing but the numbers of footnotes. */
function leadNotes(content: readonly PhrasingRecord[], notes: string | undefined): PhrasingRecord[] {
  if (notes === "here") return [...content];
  return content.flatMap((each): PhrasingRecord[] => {
    if (each.type === "text") return [each];
    if (each.tagName !== "sup") return [{ ...each, children: leadNotes(each.children, notes) }];
    return notes === undefined ? [] : [{ ...each, children: each.children.map((link) => leadTo(link, notes)) }];
  });
}

function leadTo(link: PhrasingRecord, home: string): PhrasingRecord {
  if (link.type === "text") return link;
  const href = buildAnchored(home, (link.properties["href"] ?? "").slice(1));
  return { ...link, properties: { href, className: referenceClass } };
}
