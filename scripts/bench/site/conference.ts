import type { Random } from "../random";
import type { TextWriter } from "../text";
import { capitalise } from "#lib/text/capitalise";

/** What synthetic conferences are written with. */
export interface Sources {
  random: Random;
  texts: TextWriter;
  titles: TextWriter;
  topics: readonly string[];
  addressees: readonly string[];
  publisher: string;
}

/* Three of them have about as many sessions, items, people and paragraphs as the portal had when it was first measured. */
const [panels, items, paragraphs, speakers] = [9, 14, 16, 4];
const itemsOfConference = 43;

/** Writes a synthetic conference as an editor would, before minting: the texts of its `event.md` and its `report.md`. */
export function writeConference(number: number, sources: Sources): { event: string; report: string } {
  const name = `sample-${number}`;
  const title = sentence(sources.titles, 7).slice(0, -1);
  const opening = `The Sample Forum number ${number}, ${title}, was held in the year ${2000 + (number % 100)}.`;
  const source = (words: string) => `  source:\n    document: ${name}-report\n    words: ${JSON.stringify(words)}`;
  const event = [
    "---",
    `event: ${name}`,
    `number: ${number}`,
    "series: Sample Forum",
    `title:\n  value: ${JSON.stringify(title)}\n${source(opening)}`,
    `year:\n  value: ${2000 + (number % 100)}\n${source(opening)}`,
    "figures: []",
    "---\n",
  ];
  let left = itemsOfConference;
  const report = [
    `---\ndocument: ${name}-report\nkind: conference-report\nevent: ${name}\ntitle: Report of the Sample Forum number ${number}`,
    `status: secretariat-summary\npublisher: ${sources.publisher}\nlanguage: en\noriginal: ${name}-report.txt\n---\n`,
    `## Introduction\n\n${opening}\n`,
    ...Array.from({ length: panels }, (_, at) => {
      const count =
        at === panels - 1 ? Math.min(items, left) : Math.min(items, Math.max(1, Math.round(left / (panels - at))));
      left -= count;
      return writePanel(at + 1, count, sources);
    }),
  ];
  return { event: event.join("\n"), report: report.join("\n") };
}

function writePanel(number: number, count: number, sources: Sources): string {
  const { random, texts, titles } = sources;
  const people = Array.from(
    { length: speakers },
    () => `:speaker[${inventName(random)}, ${sentence(titles, 4).slice(0, -1)}]`,
  );
  const marks = () => {
    const topics = [...new Set([random.pick(sources.topics), random.pick(sources.topics)])].join(" ");
    return `topics="${topics}"${random.next() < 0.5 ? ` to="${random.pick(sources.addressees)}"` : ""}`;
  };
  return [
    `## Panel ${number}: ${sentence(titles, 6).slice(0, -1)}\n::session{#panel-${number} kind=panel number=${number}}\n`,
    `The panel heard ${people.join("; ")}.\n`,
    ...Array.from({ length: paragraphs }, () => `${sentence(texts, 30 + random.below(60))}\n`),
    ":::recommendations{kind=recommendation}\nThe panel recommended:\n",
    ...Array.from(
      { length: count },
      (_, at) => `- ${sentence(texts, 15 + random.below(50))} :rec{#r${at + 1} ${marks()}}`,
    ),
    ":::\n",
  ].join("\n");
}

/** Writes a sentence of so many words: nothing in it is a mark, and it begins with a capital. */
function sentence(writer: TextWriter, words: number): string {
  const text = writer
    .write(words)
    .replaceAll(/[^\p{L}\p{N},’ -]/gu, "")
    .replaceAll(/(?<!\p{L})-|-(?!\p{L})/gu, "")
    .replaceAll(/\s+/gu, " ")
    .replace(/^[^\p{L}]+|[^\p{L}\p{N}]+$/gu, "");
  return `The ${text}.`;
}

const first =
  "Ada Bela Cato Dora Emil Fenna Gero Hedda Ivo Jora Kilian Lene Milo Nora Otto Pia Rasmus Selma Tore Ulla".split(" ");
const syllables = "ber dal fors gren hol kvist lund mar nor ost ras sund tor vik wen zell".split(" ");

function inventName(random: Random): string {
  const family = Array.from({ length: 3 }, () => random.pick(syllables)).join("");
  return `${random.pick(first)} ${capitalise(family)}`;
}
