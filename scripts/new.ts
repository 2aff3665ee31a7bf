import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { namePattern } from "#lib/address/identifier";
import { lastNameOf } from "#lib/address/name";
import { reservedNames } from "#lib/address/reserved-names";
import { readOrganizations } from "#lib/ingest/registries/registry";
import { readContent } from "./build/content/read-content";
import { contentFolder, onDisk } from "./content-folder";
import { printFailure, runAsScript } from "./messages";
import { StageFault } from "./build/runner";

/** The files that a portal begins with, by their path within the content. */
const portal: Readonly<Record<string, string>> = {
  "site.md": `---
# Whose portal this is. Put your own words in place of these; a line that begins with # is no more than a remark.
name: Proceedings of our conferences
# Where room is scarce, such as in a browser's list of searches:
# short-name: Proceedings
# Two to four capital letters that stand before each short code. Choose once: codes are printed.
codes: PR
description: What was said and recommended at our conferences, each with a link that lasts.
# At the foot of every page: whose words the documents are, and what is official and what is not.
# notice: The documents are the words of their publisher, quoted exactly.
# For those who take the data away: whose the rights in the documents are.
# rights: The rights in the documents remain with their publisher.
# Who publishes this portal:
# publisher: The Secretariat
# Where readers report errors: an address of e-mail, or of a page with https://.
# contact: errors@example.org
languages: [en]
# Searches that readers may begin with:
# searches: [first words, other words]
# Your word for one event, and for several:
event: conference
events: conferences
---
`,
  "pages/about.md": `---
# The portal's own words on the page "About". Each file in pages/ has the words of the page by its name.
---

## What this is
::section{#what}

A portal for the proceedings of our conferences.
`,
};

/** The files that a conference begins with, by their path within its folder; `NAME` and `PUBLISHER` stand for its own. */
const conference: Readonly<Record<string, string>> = {
  "event.md": `---
# The start of all its addresses, permanent once they are published.
event: NAME
# As the documents have it:
title:
# What readers call it; number and series, or the title, where it is left out.
# label: 3rd Forum on Ports
# number: 3
# series: Forum on Ports
# A fact names the document that states it, and the exact words. Leave out what no document states.
# year:
#   value: 2031
#   source: { document: NAME-report, words: in 2031 }
# days:
#   start: 2031-05-04
#   end: 2031-05-05
#   source: { document: NAME-report, words: 4–5 May 2031 }
# The time zone of the sessions' times, if the report says any:
# timeZone: Europe/Vienna
# venue:
#   value: Port Lindin
#   source: { document: NAME-report, words: in Port Lindin }
---
`,
  "report.md": `---
# The start of its address, permanent once it is published.
document: NAME-report
# conference-report, report, concept-note, programme, slides, statement or minutes
kind: conference-report
event: NAME
# As printed:
title:
# summary, secretariat-summary, consensus, adopted, announcement, presentation or account
status: summary
# Who published it: an organization of organizations.json, without organizations/
publisher: PUBLISHER
language: en
# The file in originals/ that it was made from, for the check word by word; without this line it is its own original.
# original: report.txt
#
# Below the second line of --- stands the text. A session begins so, with a name of your choice for its address:
#
#   ## Panel 1: Lights at night
#   ::session{#panel-1 kind=panel number=1}
#
#   :moderator[Mira Solberg, Lantern Trust] opened the panel.
#
#   :::recommendations{kind=recommendation}
#   The panel recommended:
#
#   - Buoys should be lit from dusk to dawn.
#   :::
#
# Then: npm run check, npm start, and before it goes online npm run seal.
---
`,
};

/** Begins a portal in an empty folder of content or, with a name, a conference in a portal; overwrites nothing. */
export async function begin(name: string | undefined): Promise<boolean> {
  if (name === undefined) {
    await writeNew("", portal);
    console.log(
      `A portal has begun in ${contentFolder}/. Put your words into ${contentFolder}/site.md, then begin an event:\n  npm run new -- NAME`,
    );
    return true;
  }
  if (!namePattern.test(name) || reservedNames.has(name))
    throw new StageFault(
      `Unexpected name "${name}" of a conference, expected lower-case letters, digits and hyphens, such as harbour-4, and none that the site uses itself. Choose another.`,
    );
  if (!existsSync(onDisk("content/site.md")))
    throw new StageFault(
      `Unexpected lack of ${contentFolder}/site.md, expected a portal there. Run npm run new first.`,
    );
  const publisher = await findPublisher();
  const fill = (text: string) => text.replaceAll("NAME", name).replace(" PUBLISHER", publisher);
  await writeNew(name, Object.fromEntries(Object.entries(conference).map(([file, text]) => [file, fill(text)])));
  console.log(
    `${contentFolder}/${name}/ has begun: describe the event in event.md, and write its text into report.md. npm run check says what is missing.`,
  );
  return true;
}

/* The first organization of the portal; nothing where it has none, for its editor to say. */
async function findPublisher(): Promise<string> {
  const { organizations } = await readContent();
  const [first] = readOrganizations(organizations).entries;
  return first === undefined ? "" : ` ${lastNameOf(first.id)}`;
}

async function writeNew(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const named = Object.entries(files).map(
    ([file, text]) => [onDisk(path.posix.join("content", folder, file)), text] as const,
  );
  const there = named.filter(([file]) => existsSync(file)).map(([file]) => path.relative(process.cwd(), file));
  if (there.length > 0)
    throw new StageFault(
      `Unexpected file ${there.join(", ")}, expected a folder without it, for nothing is overwritten. Remove it, or set CONTENT_DIR to an empty folder.`,
    );
  for (const [file, text] of named) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    console.log(`${path.relative(process.cwd(), file)} written`);
  }
}

await runAsScript(import.meta.url, () => begin(process.argv[2]).catch(printFailure));
