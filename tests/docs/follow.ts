import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type CodeBlock, readCodeBlocks } from "./pages";

/** The blocks of the two pages by which somebody comes to a portal with one conference, in the order in which they are followed. */
export const guideBlocks: readonly CodeBlock[] = [
  ...readCodeBlocks("docs/for-editors/a-portal-of-ones-own.md").slice(0, 1),
  ...readCodeBlocks("docs/for-editors/add-a-conference.md"),
];

/** Reads the commands of package.json that a block gives: the name of each and its arguments, as a shell would part them. */
export function readCommands({ language, text }: CodeBlock): { name: string; args: string[] }[] {
  if (language !== "sh") return [];
  return [...text.matchAll(/^npm run (\S+)(?: -- (.*))?$/gmu)].map(([, name = "", rest = ""]) => ({
    name,
    args: [...rest.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? ""),
  }));
}

/** The blocks of the guide up to the one that gives a command for the first time, and that one. */
export function guideUpTo(command: string): readonly CodeBlock[] {
  const isGiven = (block: CodeBlock) => readCommands(block).some(({ name }) => name === command);
  return guideBlocks.slice(0, guideBlocks.findIndex(isGiven) + 1);
}

/** Writes a file of a block, by its path within a folder. */
export function writeWithin(folder: string, file: string, text: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}
