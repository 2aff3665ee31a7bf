import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** A rule of the content: the file that reports it, and the messages it can give, with "…" for what differs from case to case. */
interface Rule {
  file: string;
  messages: Set<string>;
}

/** A faulty text that a test is made of, and the message it gets. */
interface Example {
  markdown: string;
  message: string;
}

/** The headings of the page, each with the folders and files that report the faults below it. */
const headings: Readonly<Record<string, readonly string[]>> = {
  "Documents and their marks": ["lib/ingest"],
  Facts: ["lib/facts"],
  "Permanent identifiers": ["lib/ledger"],
  "The words of the originals": ["lib/fidelity", "scripts/check-fidelity.ts"],
  "Withdrawn names": ["lib/withdraw"],
  Synonyms: ["scripts/build/content/synonyms-file.ts"],
};

const fixtures = "tests/ingest/fixtures";

/** Builds the page of all rules out of the source and the fixtures, as Markdown. */
export function buildRulesPage(): string {
  const rules = readRules();
  const examples = readExamples();
  const sections = Object.entries(headings).map(([heading, sources]) => {
    const isOf = (file: string) => sources.some((source) => file === source || file.startsWith(`${source}/`));
    const own = [...rules].filter(([, { file }]) => isOf(file)).sort(([a], [b]) => (a < b ? -1 : 1));
    if (own.length === 0) throw new Error(`Unexpected lack of rules in ${sources.join(", ")}, expected some.`);
    return [`## ${heading}`, ...own.map(([id, rule]) => formatRule(id, rule, examples.get(id)))].join("\n\n");
  });
  return `${introduction}\n\n${sections.join("\n\n")}\n`;
}

const introduction = `# When the build stops

<!-- Made from the source and tests/ingest/fixtures; UPDATE_DOCS=1 npm run unit writes it again. -->

\`npm run check\` and \`npm run build\` report everything they do not understand, all of it in one run. An error stops the build,
and the last good site stays as it was. Each message names the file, the line and the column, says what was found and what was
expected, then what to do. The name of its rule stands at the end in brackets. Look for that name on this page.

In the messages below, "…" stands for words of your text. What to do is in bold. Examples are invented.`;

/** Finds the rules in the source: wherever a message stands under the name of its rule. */
export function readRules(): Map<string, Rule> {
  const rules = new Map<string, Rule>();
  for (const file of findSources()) {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAssignment(node) && !ts.isComputedPropertyName(node.name)) {
        const { text } = node.name;
        const [reason] = ts.isArrayLiteralExpression(node.initializer) ? node.initializer.elements : [node.initializer];
        const message = formatTemplate(reason);
        if (/^[a-z]+(?:-[a-z]+)*$/.test(text) && message.startsWith("Unexpected ")) {
          const rule = rules.get(text) ?? { file, messages: new Set() };
          rules.set(text, rule);
          rule.messages.add(message);
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return rules;
}

function findSources(): string[] {
  return Object.values(headings)
    .flat()
    .flatMap((source) => {
      if (source.endsWith(".ts")) return [source];
      const names = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
      return names.map((name) => path.posix.join(source, name.replaceAll("\\", "/"))).sort();
    });
}

/** Formats a text of the source with "…" in the place of what it computes; "" for anything else. */
function formatTemplate(node: ts.Expression | undefined): string {
  if (node === undefined) return "";
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join("");
  if (ts.isBinaryExpression(node)) return formatTemplate(node.left) + (formatTemplate(node.right) || "…");
  return "";
}

/** Reads one example a rule from the golden messages of the fixtures: the first of the fixture that has the fewest messages. */
function readExamples(): Map<string, Example> {
  const examples = new Map<string, Example & { of: number }>();
  for (const name of readdirSync(fixtures).sort()) {
    if (name.startsWith("_")) continue;
    const input = readFileSync(path.join(fixtures, name, "input.md"), "utf8").split("\n");
    const lines = readFileSync(path.join(fixtures, name, "messages.txt"), "utf8").split("\n");
    for (const line of lines) {
      const [, at = "1", message = "", rule = ""] = /^input\.md:(\d+):\d+ (.*) \(([a-z-]+)\)$/.exec(line) ?? [];
      if (rule === "" || lines.length >= (examples.get(rule)?.of ?? Infinity)) continue;
      examples.set(rule, { markdown: cutBlock(input, Number(at) - 1), message, of: lines.length });
    }
  }
  return examples;
}

/** Cuts the block without an empty line around a line of a text; with the heading above it, where only that parts them. */
function cutBlock(lines: readonly string[], at: number): string {
  let first = at;
  while (first > 0 && lines[first - 1] !== "") first--;
  let last = at;
  while (last + 1 < lines.length && lines[last + 1] !== "") last++;
  return lines.slice(first, last + 1).join("\n");
}

function formatRule(id: string, { messages }: Rule, example: Example | undefined): string {
  const shown = [...messages]
    .sort()
    .map((message) => `- ${formatReason(message)}`)
    .join("\n");
  if (example === undefined) return `### ${id}\n\n${shown}`;
  return `### ${id}\n\n${shown}\n\nFor example, this gets the message "${escape(example.message)}"\n\n\`\`\`\`markdown\n${example.markdown}\n\`\`\`\``;
}

/** Sets the remedy of a message in bold: the sentences after the one that says what was expected. */
function formatReason(message: string): string {
  const [, reason, remedy] = /^(Unexpected .*?(?:expected .*?)?[.?…"]) ([A-Z].*)$/su.exec(message) ?? [];
  return reason === undefined || remedy === undefined ? escape(message) : `${escape(reason)} **${escape(remedy)}**`;
}

function escape(text: string): string {
  return text.replace(/[<>*_[\]`|\\#]/g, "\\$&").replace(/\s*\n\s*/g, " ");
}
