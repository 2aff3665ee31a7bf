import { VFile } from "vfile";
import type { ContentFiles } from "#lib/ingest/corpus";
import { pick, type Random } from "./random";

/** A document under edit: its front matter, and its blocks, each a heading with its mark, a paragraph or a whole container. */
interface Draft {
  path: string;
  matter: string;
  blocks: string[];
}

/** The content of an invented portal as an editor has it open. */
export interface Desk {
  people: string;
  documents: Draft[];
}

const subjects = ["Buoys", "Pilots", "Bells", "Lamps", "Ropes", "Keepers", "Tugs", "Charts"];
const deeds = [
  "should be lit",
  "must rest",
  "were counted",
  "should ring",
  "may be mended",
  "could be shared",
  "are to be watched",
];
const whens = ["at night", "by the harbour", "in fog", "each spring", "with care", "in every port", "before dawn"];

/** A sentence; there are few enough that the same words come twice now and then. */
export function write(random: Random): string {
  return `${pick(random, subjects)} ${pick(random, deeds)} ${pick(random, whens)}.`;
}

const matterOf = (name: string, kind: string, more: string): string =>
  `---\ndocument: ${name}\nkind: ${kind}\ntitle: ${name.replaceAll("-", " ")}\nstatus: account\npublisher: lantern-trust\nlanguage: en\noriginal: ${name}.txt\n${more}---\n`;

const list = (random: Random): string =>
  `:::recommendations{kind=recommendation}\nThe panel asked:\n\n- ${write(random)}\n- ${write(random)}\n- ${write(random)}\n:::`;

/** Invents a portal: a report with two panels, a yearbook in parts with quotations, an interview and other wordings and, for odd seeds, a note. */
export function inventDesk(random: Random, seed: number): Desk {
  const panel = (number: number): string[] => [
    `## Panel ${number}: ${write(random)}\n::session{#panel-${number} kind=panel number=${number}}`,
    `:speaker[Mira Solberg] spoke in 2031 of Safe moorings. ${write(random)}`,
    write(random),
    list(random),
  ];
  const quotation = (name: string): string => `:::quotation\n“${write(random)}”\n\n:by[${name}]\n:::`;
  const pair = (): string => `:::pair\nQ. ${write(random)}\n\nA. ${write(random)}\n:::`;
  const report: Draft = {
    path: "content/harbour-3/report.md",
    matter: matterOf("harbour-3-report", "conference-report", "event: harbour-3\n"),
    blocks: ["## Introduction", write(random), ...panel(1), ...panel(2), "## Thanks", write(random)],
  };
  const yearbook: Draft = {
    path: "content/yearbook/report.md",
    matter: matterOf("yearbook", "report", ""),
    blocks: [
      "## Foreword\n::part{#foreword}",
      write(random),
      quotation("Mira Solberg"),
      "### Thanks",
      write(random),
      "## Talk\n::part{#talk}",
      ":interviewee[Tomas Ekwall]",
      pair(),
      pair(),
      "## Harbour\n::part{#harbour}",
      `### Panel 1\n::account{of="harbour-3/panel-1"}`,
      `- ${write(random)} :wording{as=slides-only}\n- ${write(random)} :wording{as=slides-only}`,
      "### Asked",
      list(random),
    ],
  };
  const note: Draft = {
    path: "content/harbour-3/note.md",
    matter: matterOf("harbour-3-note", "concept-note", "event: harbour-3\n"),
    blocks: [write(random), "## Aims", write(random), write(random)],
  };
  return { people: "[]", documents: seed % 2 === 0 ? [report, yearbook] : [report, yearbook, note] };
}

/** The edits that are made, by name. */
export const edits: Readonly<Record<string, (random: Random, desk: Desk) => Desk>> = {
  delete: (random, desk) => changeUnit(random, desk, () => ""),
  reword: (random, desk) =>
    changeUnit(random, desk, (text) =>
      text.replace(/(?:Buoys|Pilots|Bells|Lamps|Ropes|Keepers|Tugs|Charts) .*?\./u, write(random)),
    ),
  insertBefore: (random, desk) =>
    changeUnit(random, desk, (text) =>
      text.startsWith("- ") ? `- ${write(random)}\n${text}` : `${write(random)}\n\n${text}`,
    ),
  merge: (random, desk) =>
    changeBlocks(random, desk, (blocks, at) => {
      const next = blocks[at + 1] ?? "";
      const lines = (blocks[at] ?? "").split("\n- ");
      if (lines.length > 2)
        return blocks.with(
          at,
          [lines[0], `${(lines[1] ?? "").replace(/ :[a-z]+\{[^}]*\}$/u, "")} ${lines[2]}`, ...lines.slice(3)].join(
            "\n- ",
          ),
        );
      return isPlain(blocks[at] ?? "") && isPlain(next)
        ? blocks.with(at, `${blocks[at]} ${next}`).toSpliced(at + 1, 1)
        : blocks;
    }),
  reorder: (random, desk) =>
    changeBlocks(random, desk, (blocks, at) => {
      const lines = (blocks[at] ?? "").split("\n");
      const items = lines.flatMap((line, index) => (line.startsWith("- ") ? [index] : []));
      const [a, b] = [pick(random, items), pick(random, items)];
      if (a !== undefined && b !== undefined)
        return blocks.with(
          at,
          lines
            .with(a, lines[b] ?? "")
            .with(b, lines[a] ?? "")
            .join("\n"),
        );
      const to = random(blocks.length);
      return blocks.with(at, blocks[to] ?? "").with(to, blocks[at] ?? "");
    }),
  move: (random, desk) => {
    const block = pick(
      random,
      desk.documents.flatMap((draft) => draft.blocks.filter(isPlain)),
    );
    if (block === undefined) return desk;
    const without = {
      ...desk,
      documents: desk.documents.map((draft) => ({ ...draft, blocks: draft.blocks.filter((each) => each !== block) })),
    };
    return changeBlocks(random, without, (blocks, at) => blocks.toSpliced(at, 0, block));
  },
  renumber: (random, desk) => changeMark(random, desk, (name) => name.replace(/\d+$/u, String(1 + random(6)))),
  duplicateIdentifier: (random, desk) => {
    const names = desk.documents.flatMap((draft) =>
      draft.blocks.flatMap((block) => block.match(/(?<=\{#)[a-z0-9-]+/gu) ?? []),
    );
    return changeMark(
      random,
      desk,
      (name) =>
        pick(
          random,
          names.filter((other) => other.replace(/\d+$/u, "") === name.replace(/\d+$/u, "")),
        ) ?? name,
    );
  },
  unmark: (random, desk) =>
    changeBlocks(random, desk, (blocks, at) =>
      blocks.with(
        at,
        (blocks[at] ?? "").replace(/ :rec\{[^}]*\}|(?<=:wording\{)#w\d+ |(?<=:::(?:quotation|pair))\{[^}]*\}/u, ""),
      ),
    ),
  retitle: (random, desk) => {
    const title = write(random).slice(0, -1);
    if (random(4) === 0)
      return {
        ...desk,
        documents: desk.documents.with(0, {
          ...(desk.documents[0] as Draft),
          matter: (desk.documents[0] as Draft).matter.replace(/^title: .*$/mu, `title: ${title}`),
        }),
      };
    return changeBlocks(random, desk, (blocks, at) =>
      blocks.with(at, (blocks[at] ?? "").replace(/^(#+ (?:Panel \d+: )?).*$/mu, `$1${title}`)),
    );
  },
  rename: (random, desk) => ({
    ...desk,
    people:
      random(2) === 0
        ? desk.people.replace('"name":"Mira Solberg"', '"name":"M. Solberg","variants":["Mira Solberg"]')
        : desk.people.replace("people/tomas-ekwall", `people/ekwall-${random(3)}`),
  }),
};

/** Tells whether a block is a paragraph without a mark. */
function isPlain(block: string): boolean {
  return !/^(?:[#:-]|:::)/u.test(block);
}

function changeBlocks(random: Random, desk: Desk, change: (blocks: string[], at: number) => string[]): Desk {
  const index = random(desk.documents.length);
  const draft = desk.documents[index] as Draft;
  const blocks = change(draft.blocks, random(draft.blocks.length))
    .join("\n\n")
    .split(/\n{2,}(?![^:]*\n:::(?:\n|$))/u);
  return {
    ...desk,
    documents: desk.documents.with(index, { ...draft, blocks: rejoin(blocks).filter((block) => block !== "") }),
  };
}

/** Puts containers together again that a split at blank lines took apart. */
function rejoin(blocks: readonly string[]): string[] {
  const joined: string[] = [];
  let open = false;
  for (const block of blocks.flatMap((each) => each.split("\n\n"))) {
    if (open) joined.push(`${joined.pop()}\n\n${block}`);
    else joined.push(block);
    open = (open || block.startsWith(":::")) && !/(?:^|\n):::$/u.test(block);
  }
  return joined;
}

/** Changes an item of a list where the block drawn has items, else the whole block; the first paragraph of a report stays. */
function changeUnit(random: Random, desk: Desk, change: (text: string) => string): Desk {
  return changeBlocks(random, desk, (blocks, at) => {
    const block = blocks[at] ?? "";
    const items = block.match(/^- .*$/gmu) ?? [];
    const item = pick(random, items);
    return blocks.with(
      at,
      item === undefined || random(6) === 0
        ? change(block)
        : block.replace(item, change(item)).replace(/\n\n+(?=- |:::$)/u, "\n\n"),
    );
  });
}

function changeMark(random: Random, desk: Desk, change: (name: string) => string): Desk {
  return changeBlocks(random, desk, (blocks, at) => {
    const mark = pick(random, (blocks[at] ?? "").match(/\{#[a-z0-9-]+/gu) ?? []);
    return mark === undefined
      ? blocks
      : blocks.with(at, (blocks[at] ?? "").replace(mark, `{#${change(mark.slice(2))}`));
  });
}

/** Puts what is on the desk into the files of a portal. */
export function toFiles(desk: Desk, files: ContentFiles): ContentFiles {
  const format = ({ matter, blocks }: Draft) => `${matter}\n${blocks.join("\n\n")}\n`;
  const documents = desk.documents.map((draft) => new VFile({ path: draft.path, value: format(draft) }));
  return { ...files, people: new VFile({ path: "content/people.json", value: desk.people }), documents };
}

/** Takes the documents of a portal onto the desk again, with the marks that minting wrote. */
export function toDesk(files: ContentFiles): Desk {
  const documents = files.documents.map((file): Draft => {
    const [, matter = "", body = ""] = /^(---\n[^]*?\n---\n)([^]*)$/u.exec(String(file)) ?? [];
    return { path: file.path, matter, blocks: rejoin(body.trim().split("\n\n")) };
  });
  return { people: String(files.people).replaceAll('": "', '":"'), documents };
}
