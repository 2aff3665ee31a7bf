import matter from "gray-matter";
import type { VFile } from "vfile";
import { z } from "zod";
import { romanize } from "#lib/text/romanize";
import { takeName, wordsOfId } from "#lib/address/slug";

/*
 * figures:
 *   - id: figures/harbour-3-participants
 *     value: 381
 */

const Matter = z.looseObject({
  event: z.string(),
  figures: z.array(z.looseObject({ id: z.string().optional(), label: z.string() })),
});

/**
 * Writes the missing identifiers of the figures in a conference's front matter and answers the new text of the file; nothing
 * else in it changes. `others` are the files whose identifiers are taken: facts, conferences and the ledger.
 */
export function mintFigures(file: VFile, others: readonly VFile[]): string {
  const text = String(file);
  const read = Matter.safeParse(matter(text, {}).data).data;
  const lines = text.split("\n");
  const starts = findEntries(lines);
  // Where the lines can't be told apart the error stays, and an editor writes the identifier by hand.
  if (read === undefined || starts.length !== read.figures.length) return text;
  const taken = new Set([file, ...others].flatMap((each) => String(each).match(/figures\/[a-z0-9-]+/g) ?? []));
  read.figures.forEach(({ id, label }, index) => {
    const at = starts[index];
    if (id !== undefined || at === undefined) return;
    const minted = takeName(`figures/${read.event}-${wordsOfId(romanize(label))}`, taken);
    lines[at] = writeId(lines[at] ?? "", minted);
  });
  return lines.join("\n");
}

/** The lines on which the entries of the list `figures:` begin. */
function findEntries(lines: readonly string[]): number[] {
  const head = lines.findIndex((line) => /^figures:\s*$/.test(line));
  if (head === -1) return [];
  const length = lines.slice(head + 1).findIndex((line) => /^(?!- )\S/.test(line));
  const inner = lines.slice(head + 1, length === -1 ? undefined : head + 1 + length);
  const indent = /^( *)- /.exec(inner.find((line) => /^ *- /.test(line)) ?? "")?.[1];
  return inner.flatMap((line, index) =>
    indent !== undefined && line.startsWith(`${indent}- `) ? [head + 1 + index] : [],
  );
}

function writeId(line: string, id: string): string {
  const [, start = "", rest = ""] = /^( *- +)(.*)$/su.exec(line) ?? [];
  if (rest.startsWith("{")) return `${start}{ id: ${id}, ${rest.slice(1).trimStart()}`;
  const end = rest.endsWith("\r") ? "\r" : "";
  return `${start}id: ${id}${end}\n${" ".repeat(start.length)}${rest}`;
}
