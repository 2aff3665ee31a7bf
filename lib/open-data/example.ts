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
      title: "What participating States are asked",
      code: shell(address),
    },
    {
      id: "python",
      language: "Python 3, nothing else",
      title: "Where most organizations answered the survey",
      code: python(address),
    },
    { id: "r", language: "R, nothing else", title: "How many items each kind of list has", code: r(address) },
    {
      id: "javascript",
      language: "JavaScript, in a browser or Node 20",
      title: "Who is credited at more than one conference",
      code: javascript(address),
    },
  ];
}

function shell(address: string): string {
  return `curl --silent ${address}/data/recommendations.json |
  jq --raw-output '.[] | select(.addressees | index("participating-states")) | .id + ": " + .text'`;
}

function python(address: string): string {
  return `import csv, io, urllib.request

with urllib.request.urlopen("${address}/data/survey.csv") as answer:
    text = io.TextIOWrapper(answer, encoding="utf-8-sig", newline="")
    rows = sorted(csv.DictReader(text), key=lambda row: -int(row["ngoResponses"]))
for row in rows[:5]:
    print(row["country"], row["ngoResponses"])`;
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
