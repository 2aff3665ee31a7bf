/** A short program that makes something of the open data, as the data page shows it and tests run it. */
export interface Example {
  /** Its anchor on the page. */
  id: "shell" | "python" | "r" | "javascript";
  /** The language, and what it needs beside itself. */
  language: string;
  /** What comes of it. */
  title: string;
  code: string;
}

/** Builds the examples for data at an address without a slash at its end; each prints lines of text. */
export function buildExamples(address: string): Example[] {
  return [
    {
      id: "shell",
      language: "Shell, with curl and jq",
      title: "Every item, a line each",
      code: shell(address),
    },
    {
      id: "python",
      language: "Python 3, nothing else",
      title: "The sessions with most items",
      code: python(address),
    },
    { id: "r", language: "R, nothing else", title: "How many items each kind of list has", code: r(address) },
    {
      id: "javascript",
      language: "JavaScript, in a browser or Node 20",
      title: "Who is credited at more than one event",
      code: javascript(address),
    },
  ];
}

function shell(address: string): string {
  return `curl --silent ${address}/data/recommendations.json |
  jq --raw-output '.[] | .id + ": " + .text'`;
}

function python(address: string): string {
  return `import csv, io, urllib.request
from collections import Counter

with urllib.request.urlopen("${address}/data/recommendations.csv") as answer:
    text = io.TextIOWrapper(answer, encoding="utf-8-sig", newline="")
    counts = Counter(row["session"] for row in csv.DictReader(text))
for session, items in sorted(counts.items(), key=lambda each: (-each[1], each[0]))[:5]:
    print(session, items)`;
}

function r(address: string): string {
  return `items <- read.csv("${address}/data/recommendations.csv", fileEncoding = "UTF-8-BOM")
counts <- table(items$kind)
cat(paste(names(counts), counts), sep = "\\n")`;
}

function javascript(address: string): string {
  return `const answer = await fetch("${address}/data/people.json");
for (const { name, credits } of await answer.json()) {
  const events = new Set(credits.map(({ event }) => event));
  if (events.size > 1) console.log(name, [...events].join(" "));
}`;
}
