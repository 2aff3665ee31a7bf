import path from "node:path";
import { describe, expect, it } from "vitest";
import { buildCitables, type Citable } from "#lib/citation/citable";
import { buildCslItem } from "#lib/citation/formats/csl";
import { formatDateInWords, findDate } from "#lib/citation/date";
import { formatReference } from "#lib/citation/formats/text";
import { buildStyler } from "#lib/citation/styles/processor";
import { buildCorpus } from "#lib/corpus/corpus";
import { ingestCorpus } from "#lib/ingest/corpus";
import { ingestSite } from "#lib/ingest/registries/site";
import { buildFeeds } from "#lib/metadata/feeds/feed";
import { citationForms } from "#lib/records/derived/citation-forms";
import type { CorpusRecords } from "#lib/records/corpus-records";
import { readCitationStyles } from "../../scripts/build/citation-styles";
import { readContent } from "../../scripts/build/content/read-content";
import { filesOf, ingestTexts, mintedText, smallCorpus } from "../ingest/small-corpus";
import { records } from "../corpus/real-corpus";
import { expectedOf, readForms } from "./agreement";
import { mintNames } from "#lib/ledger/mint/names";
import { readOrganizations, readPeople } from "#lib/ingest/registries/registry";
import { unnamedSite } from "#lib/records/site";
import { absoluteUrl } from "./cited";

const plainFiles = await readContent(path.join(import.meta.dirname, "../portals/plain/content"));
const dated = (line: string) => smallCorpus.document.replace("language: en", `language: en\n${line}`);
const inLanguages = `${smallCorpus.document.replace("language: en", "language: fr").replace("{#r2}", "{#r2 lang=ar}")}
### In English
::section{#in-english lang=en}

The lamps stay lit.
`;
const names = [
  "Madame Awa Quai",
  "S.E.M. Paul Rade",
  "Anna van der Berg",
  "Alexander von Lund",
  "Jeanne d’Aubier",
  "Jean de La Pointe",
  "Joost Van Den Haven",
  "Omar al-Marsa",
  "Ana Lund y Mole",
  "Martin Wharf, Jr., pilot",
  "Otto Anchor III",
  "Dr. Peter Elmer, PhD, OBE",
  "Zita",
  "г-н Иван Портов",
  "Νίκος Λιμάνης",
  "أمل المرسى",
  "李港",
  "김항구",
  "山田 はま",
  "はまこ",
];
const announced = smallCorpus.document.replace(/^status: .*$/mu, "status: announcement");
const small = (document: string, people = peopleOf(document)) =>
  ingestTexts({ ...smallCorpus, document, people }, mintedText).records;

/** Gives a document a part that quotes each of the names, whose people are minted for it. */
function quoting(document: string): string {
  const quotations = names.map(
    (name, at) => `:::quotation{#q${at + 1}}\n“Light ${at + 1} is safety.”\n\n:by[${name}]\n:::\n`,
  );
  return `${document}\n## Voices\n::part{#voices}\n\n${quotations.join("\n")}`;
}

/** The people of a document, with an entry for each name that has none. */
function peopleOf(document: string): string {
  const texts = { ...smallCorpus, document };
  const files = filesOf(texts, "[]");
  const people = readPeople(files.people);
  const organizations = readOrganizations(files.organizations);
  const minted = mintNames(files.documents, { people, organizations, site: unnamedSite });
  return JSON.stringify([...people.entries, ...minted.people]);
}

const undated = ingestTexts(
  {
    ...smallCorpus,
    event: smallCorpus.event
      .replace(/^(?:year|days|number|series|sources): .*\n/gmu, "")
      .replace(/^title: .*$/mu, "title: Safe moorings"),
    document: smallCorpus.document.replace("Report of the third Harbour Forum", "Safe moorings"),
  },
  mintedText,
).records;

const corpora: Record<string, CorpusRecords> = {
  "the content of this portal": records,
  "a plain portal": ingestCorpus(plainFiles, ingestSite(plainFiles)),
  "an invented conference": small(smallCorpus.document),
  "one whose report says on which day it was issued": small(dated("date: 2031-09-12")),
  "one whose report says in which month it was issued": small(dated("date: 2031-09")),
  "one whose report says in which year it was issued": small(dated("date: 2032")),
  "one whose report says of which year it is": small(dated("year: 2032")),
  "one of which nothing says when it was": undated,
  "one that quotes people of many names": small(quoting(smallCorpus.document)),
  "one whose report is in French, with a section in English and an item in Arabic": small(inLanguages),
  "one whose document was written before it": small(announced),
  "one whose document was written before it and says when": small(
    announced.replace("language: en", "language: en\ndate: 2031-02"),
  ),
};
const styler = await buildStyler(await readCitationStyles(), absoluteUrl);
const list = (of: CorpusRecords) => buildCitables(buildCorpus(of));

describe.each(Object.entries(corpora))("%s", (_, of) => {
  it("says the same type, date, author, container and locator of each thing in every form", () => {
    const faults = list(of).flatMap((cited) => {
      const { last, ...expected } = expectedOf(buildCslItem(cited, absoluteUrl));
      return Object.entries(readForms(cited)).flatMap(([form, said]) => {
        const wanted = form === "BibTeX" ? { ...expected, last } : expected;
        // Zotero would part the name of a body that has a comma, so the tags leave it to the publisher.
        const isLeft = form === "Highwire" && /[,;]/u.test(expected.author ?? "");
        const differing = Object.entries(isLeft ? { ...wanted, author: undefined } : wanted).filter(
          ([name, value]) => said[name as keyof typeof said] !== value,
        );
        return differing.map(
          ([name, value]) => `${cited.id} ${form} ${name}: ${said[name as keyof typeof said]}, not ${value}`,
        );
      });
    });
    expect(faults.slice(0, 9)).toEqual([]);
  });

  it("says the same date in every citation, and that there is none only where there is none", () => {
    const faults = sample(list(of)).flatMap((cited) => {
      const date = findDate(cited);
      const citation = styler(cited);
      return citationForms.flatMap(({ id }) => {
        const isUndated = /n\.d\.|no date/u.test(citation[id]);
        const isSaid = date === undefined || citation[id].includes(date.first.slice(0, 4));
        const isDatedAsWhole = id !== "site" || date === undefined || citation[id].includes(formatDateInWords(date));
        return isSaid && isDatedAsWhole && !(isUndated && date !== undefined)
          ? []
          : [`${cited.id} ${id}: ${citation[id]}`];
      });
    });
    expect(faults.slice(0, 9)).toEqual([]);
  });

  it("leaves no gap in a citation where something is not known, and says nothing twice in a row", () => {
    const faults = sample(list(of)).flatMap((cited) => {
      const citation = styler(cited);
      return citationForms.flatMap(({ id }) =>
        /,(?: [.’”\]]|[.,])|\(\)|“”|\[\]|\b(\p{Lu}[\p{L}\p{N} ]{6,}), \1\b/iu.test(citation[id])
          ? [`${cited.id} ${id}: ${citation[id]}`]
          : [],
      );
    });
    expect(faults.slice(0, 9)).toEqual([]);
  });

  it("says the same day of an item in the feeds", () => {
    const corpus = buildCorpus(of);
    const feeds = [...buildFeeds(corpus, absoluteUrl).values()].join("");
    const published = [...feeds.matchAll(/<entry[^>]*>.*?<id>(.*?)<\/id>.*?<published>(.*?)T.*?<\/entry>/gsu)];
    const byUrl = new Map(list(of).map((cited) => [buildCslItem(cited, absoluteUrl).URL, cited]));
    for (const [, url = "", day] of published) expect(day, url).toBe(firstDay(byUrl.get(url)));
    const items = list(of).filter((cited) => cited.kind === "recommendation" && findDate(cited) !== undefined);
    expect(new Set(published.map(([, url]) => url)).size).toBe(items.length);
  });

  it("cites in some forty words, where names are of a usual length", () => {
    const long = list(of).filter((cited) => {
      const names = [cited.source?.document.title, cited.called].filter((name) => name !== undefined).join(" ");
      return names.split(" ").length <= 16 && formatReference(cited, absoluteUrl).split(" ").length > 45;
    });
    expect(long.map(({ id }) => id)).toEqual([]);
  });
});

/* Styles print slowly: of each kind, document and session the first. */
function sample(citables: readonly Citable[]): Citable[] {
  const keyOf = ({ kind, source, session }: Citable) => `${kind} ${source?.document.id ?? ""} ${session?.id ?? ""}`;
  return [...new Map([...citables].reverse().map((cited) => [keyOf(cited), cited])).values()];
}

function firstDay(cited: Citable | undefined): string | undefined {
  const first = cited === undefined ? undefined : findDate(cited)?.first;
  return first === undefined ? undefined : `${first}-01-01`.slice(0, 10);
}
