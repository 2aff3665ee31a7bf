import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { CorpusRecords } from "#lib/records/corpus-records";
import { buildRandom } from "../random";
import { buildTextWriter } from "../text";
import { type Sources, writeConference } from "./conference";

/** What a copy of the program consists of, without a content. */
export const programParts = [
  "app",
  "components",
  "lib",
  "public",
  "scripts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "next.config.ts",
];

/** What an earlier build has made among them. */
export const madeParts = ["assets", "data", "cards"].map((name) => path.join("public", name));

const conferencesOfOne = 3;

/**
 * Copies the project below `build/bench/`, with so many times its content: what is there, and synthetic conferences of the same size,
 * the same in every run. They wait to be minted. Answers the folder.
 */
export function copyProject(times: number): string {
  const folder = path.resolve(`build/bench/${times}x`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of [...programParts, "content"].filter((each) => existsSync(each)))
    cpSync(name, path.join(folder, name), { recursive: true, filter: (file) => !madeParts.includes(file) });
  symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"), "junction");
  const sources = readSources();
  for (let number = 1; number <= (times - 1) * conferencesOfOne; number += 1) {
    const { event, report } = writeConference(number, sources);
    const home = path.join(folder, "content", `sample-${number}`);
    mkdirSync(home);
    writeFileSync(path.join(home, "event.md"), event);
    writeFileSync(path.join(home, "report.md"), report);
  }
  return folder;
}

const Terms = z.array(z.looseObject({ id: z.string() }));

function readSources(): Sources {
  const file = "build/records.json";
  if (!existsSync(file)) throw new Error(`Unexpected lack of ${file}, expected the records. Run npm run build.`);
  const { documents, recommendations, sessions } = CorpusRecords.parse(JSON.parse(readFileSync(file, "utf8")));
  const random = buildRandom(20_170_403);
  const blocks = documents.flatMap((document) => document.blocks.filter(({ type }) => type !== "heading"));
  const readTerms = (name: string) =>
    Terms.parse(JSON.parse(readFileSync(`content/vocabulary/${name}.json`, "utf8"))).map(({ id }) => id);
  return {
    random,
    texts: buildTextWriter(
      [...recommendations, ...blocks].map(({ text }) => text),
      random,
    ),
    titles: buildTextWriter(
      sessions.map(({ title }) => title),
      random,
    ),
    topics: readTerms("topics"),
    addressees: readTerms("addressees"),
    publisher: documents[0]?.publisher.replace("organizations/", "") ?? "",
  };
}
