import { escapeHtml, readRuns, type Run } from "./citation-runs";

/**
 * Parts one form of a citation into runs: in the short one, which no style has made, the title is set in italics that the published
 * styles of the same citation set so.
 */
export function readSourceRuns(citation: Readonly<Record<string, string>>, form: string): Run[] {
  const runs = readRuns(citation[form] ?? citation["site"] ?? "");
  const text = runs.map(({ words }) => words).join("");
  if (runs.length !== 1) return runs;
  const [title = ""] = Object.values(citation)
    .flatMap(readRuns)
    .filter(({ words, italic }) => italic && text.includes(words))
    .map(({ words }) => words)
    .sort((one, other) => other.length - one.length);
  const at = text.indexOf(title);
  return [
    { words: text.slice(0, at), italic: false },
    { words: title, italic: true },
    { words: text.slice(at + title.length), italic: false },
  ].filter(({ words }) => words !== "");
}

/** Parts plain words into those that are an address of the web and those that are none. */
export function readLinks(words: string): { words: string; isLink: boolean }[] {
  return words
    .split(/(https?:\/\/[^\s<>]*[^\s<>.,;)])/u)
    .map((part, at) => ({ words: part, isLink: at % 2 === 1 }))
    .filter((part) => part.words !== "");
}

/** Parts an address where a line may break: behind its slashes, never at its own hyphens, which a reader would take for the line's. */
export function partAddress(address: string): string[] {
  return address.split(/(?<=[^/:]\/)(?=[^/])/u);
}

/** Formats the runs of a citation as HTML, its italics as such and its address as a link. */
export function formatRuns(runs: readonly Run[]): string {
  return runs
    .map(({ words, italic }) => {
      const html = readLinks(words)
        .map((part) => {
          const text = escapeHtml(part.words);
          return part.isLink ? `<a href="${text.replaceAll('"', "&#34;")}">${text}</a>` : text;
        })
        .join("");
      return italic ? `<i>${html}</i>` : html;
    })
    .join("");
}
