import type { Card, SiteCard } from "./card";

/** Width and height of a card in pixels, as those who show links ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** An element as Satori reads it: React's form, without React. */
export interface Box {
  type: "div";
  key: null;
  props: { style: Readonly<Record<string, string | number>>; children?: string | Box[] };
}

const [paper, ink, soft, rule, accent] = ["#fbf9f4", "#1e1b17", "#645c51", "#d8d1c3", "#8a2b17"];
const serif =
  "Alegreya, Alegreya Ext, Alegreya Vietnamese, Alegreya Cyrillic, Alegreya Cyrillic Ext, Alegreya Greek, Alegreya Greek Ext";
const capitals = `Alegreya SC, ${serif}`;

const column = { display: "flex", flexDirection: "column" };

/** Lays out a card as a leaf of the volume: a label in small capitals, the words, below a rule where they stand, and the site's name. */
export function layOutCard(card: SiteCard): Box {
  const leaf = {
    ...column,
    width: "100%",
    height: "100%",
    boxSizing: "border-box",
    padding: "62px 84px 50px",
    background: paper,
    color: ink,
    fontFamily: serif,
  };
  return box(leaf, [
    box({ fontFamily: capitals, fontSize: 34, letterSpacing: 1.2, color: accent, lineHeight: 1.2 }, card.label),
    layOutWords(card),
    layOutFoot(card),
  ]);
}

function layOutWords(card: Card): Box {
  const wrap = card.quoted ? { textWrap: "pretty" } : { fontWeight: 500, textWrap: "balance" };
  return box({ ...column, flexGrow: 1, justifyContent: "center", padding: "14px 0 12px" }, [
    box({ ...sizeOf(card), ...wrap, letterSpacing: -0.2 }, card.words),
  ]);
}

function layOutFoot({ place, status, words, site }: SiteCard): Box {
  const foot = {
    display: "flex",
    borderTop: `2px solid ${rule}`,
    paddingTop: 20,
    justifyContent: "space-between",
    alignItems: "flex-end",
  };
  return box(foot, [
    box({ ...column, maxWidth: 720, fontSize: 29, lineHeight: 1.25, color: soft }, [
      ...(place === "" ? [] : [box({ display: "block", lineClamp: 2 }, place)]),
      ...(status === "" ? [] : [box({ fontStyle: "italic" }, status)]),
    ]),
    box(
      { fontFamily: capitals, fontSize: 32, letterSpacing: 0.8, color: ink, whiteSpace: "nowrap" },
      words === site ? "" : site,
    ),
  ]);
}

/* The fewer the words, the larger; a wording of five lines still reads. */
function sizeOf({ label, words, quoted }: Card): Record<string, number> {
  // A label of several lines takes room from the words.
  const letters = words.length + Math.max(0, label.length - 60);
  if (!quoted)
    return letters <= 40
      ? { fontSize: 92, lineHeight: 1.08 }
      : letters <= 90
        ? { fontSize: 74, lineHeight: 1.12 }
        : { fontSize: 60, lineHeight: 1.16 };
  if (letters <= 90) return { fontSize: 66, lineHeight: 1.2 };
  if (letters <= 160) return { fontSize: 56, lineHeight: 1.24 };
  return letters <= 240 ? { fontSize: 48, lineHeight: 1.28 } : { fontSize: 42, lineHeight: 1.3 };
}

function box(style: Readonly<Record<string, string | number>>, children: string | Box[]): Box {
  return { type: "div", key: null, props: { style: { display: "flex", ...style }, children } };
}
