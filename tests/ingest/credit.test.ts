import { defaultHonorifics } from "#lib/text/names/default-honorifics";
import { titlesOf } from "#lib/records/people/honorifics";
import { describe, expect, it } from "vitest";
import { splitKnown } from "#lib/ingest/marks/credit";
import { splitCredit } from "#lib/ingest/marks/credit-parts";

const table: [printed: string, given: string | undefined, expected: ReturnType<typeof splitCredit>][] = [
  ["Mira Solberg", undefined, { name: "Mira Solberg" }],
  ["Mira Solberg, Lantern Trust", undefined, { name: "Mira Solberg", affiliation: "Lantern Trust" }],
  ["Mira Solberg, Head, Coast and Shore", undefined, { name: "Mira Solberg", affiliation: "Head, Coast and Shore" }],
  [
    "Fr. Jonas Okafor, Harbour Board",
    undefined,
    { name: "Jonas Okafor", honorific: "Fr.", affiliation: "Harbour Board" },
  ],
  ["Ambassador Jonas Okafor", undefined, { name: "Jonas Okafor", honorific: "Ambassador" }],
  ["Dr Mira Solberg", undefined, { name: "Mira Solberg", honorific: "Dr" }],
  ["Drago Marsh", undefined, { name: "Drago Marsh" }],
  ["Judge, Harbour Court", undefined, { name: "Judge", affiliation: "Harbour Court" }],
  ["Nicole L. Marsh, pilot", undefined, { name: "Nicole L. Marsh", affiliation: "pilot" }],
  [
    "Head of the Harbour Board, Jonas Okafor",
    "Jonas Okafor",
    { name: "Jonas Okafor", affiliation: "Head of the Harbour Board" },
  ],
  [
    "the Director Jonas Okafor, Harbour Board",
    "Jonas Okafor",
    { name: "Jonas Okafor", honorific: "the Director", affiliation: "Harbour Board" },
  ],
  [
    "Harbour Board, Ambassador Jonas Okafor",
    "Jonas Okafor",
    { name: "Jonas Okafor", honorific: "Ambassador", affiliation: "Harbour Board" },
  ],
  ["Ambassador Jonas Okafor", "Jonas Okafor", { name: "Jonas Okafor", honorific: "Ambassador" }],
  ["Jonas Okafor", "Jonas Okafor", { name: "Jonas Okafor" }],
  ["Solberg, Mira, Lantern Trust", "Solberg, Mira", { name: "Solberg, Mira", affiliation: "Lantern Trust" }],
  ["Mira Solberg, Lantern Trust", "Mira  Solberg", { name: "Mira Solberg", affiliation: "Lantern Trust" }],
  ["Mira Solberg, Lantern Trust", "Mira Solbergh", undefined],
  ["Mira Solberg, Lantern Trust", "", undefined],
  [
    "Madame Awa Quai, Port de Lindin",
    undefined,
    { name: "Awa Quai", honorific: "Madame", affiliation: "Port de Lindin" },
  ],
  ["S.E.M. Paul Rade", undefined, { name: "Paul Rade", honorific: "S.E.M." }],
  ["H.E. Ambassador Paul Rade", undefined, { name: "Paul Rade", honorific: "H.E. Ambassador" }],
  ["Г-н Иван Портов, порт", undefined, { name: "Иван Портов", honorific: "Г-н", affiliation: "порт" }],
  [
    "السيدة أمل المرسى، هيئة الميناء",
    undefined,
    { name: "أمل المرسى", honorific: "السيدة", affiliation: "هيئة الميناء" },
  ],
  ["李港先生，港务局", undefined, { name: "李港", postnominals: "先生", affiliation: "港务局" }],
  ["M. Solberg", undefined, { name: "M. Solberg" }],
  ["D. Marsh", undefined, { name: "D. Marsh" }],
  ["Martin Wharf, Jr., pilot", undefined, { name: "Martin Wharf, Jr.", affiliation: "pilot" }],
  ["Martin Wharf, III", undefined, { name: "Martin Wharf, III" }],
  [
    "Dr. Peter Elmer, PhD, OBE, Lantern Trust",
    undefined,
    { name: "Peter Elmer", honorific: "Dr.", postnominals: "PhD, OBE", affiliation: "Lantern Trust" },
  ],
  ["Peter Elmer PhD", undefined, { name: "Peter Elmer", postnominals: "PhD" }],
  ["Peter Elmer, MdB", "Peter Elmer", { name: "Peter Elmer", postnominals: "MdB" }],
  [
    "Dr. Ana Horvat (Example Ministry)",
    undefined,
    { name: "Ana Horvat", honorific: "Dr.", affiliation: "Example Ministry" },
  ],
  ["Ana Horvat (Example Ministry), Chair", undefined, { name: "Ana Horvat", affiliation: "Example Ministry, Chair" }],
  [
    "Ana Horvat (Example Ministry (EM)) – Chair",
    undefined,
    { name: "Ana Horvat", affiliation: "Example Ministry (EM) – Chair" },
  ],
  [
    "Ana Horvat (Ms.), Example Ministry",
    undefined,
    { name: "Ana Horvat", honorific: "Ms.", affiliation: "Example Ministry" },
  ],
  [
    "Sir John Smith OBE (tbc)",
    undefined,
    { name: "John Smith", honorific: "Sir", postnominals: "OBE", affiliation: "tbc" },
  ],
  [
    "Peter Elmer, PhD (Lantern Trust)",
    undefined,
    { name: "Peter Elmer", postnominals: "PhD", affiliation: "Lantern Trust" },
  ],
  ["N'Golo Kanté; Director", undefined, { name: "N'Golo Kanté", affiliation: "Director" }],
  ["NGUYEN Thi Lan – Ministry of Health", undefined, { name: "NGUYEN Thi Lan", affiliation: "Ministry of Health" }],
  ["Ana Horvat - Ministry, Lindin", undefined, { name: "Ana Horvat", affiliation: "Ministry, Lindin" }],
  ["Ana Horvat-Lund, Port - North", undefined, { name: "Ana Horvat-Lund", affiliation: "Port - North" }],
  [
    "Ambassador Jonathan (Jon) Marsh, pilot",
    undefined,
    { name: "Jonathan (Jon) Marsh", honorific: "Ambassador", affiliation: "pilot" },
  ],
  ["Jorge Pérez of Spain", undefined, { name: "Jorge Pérez of Spain" }],
  ["李港（港务局）", undefined, { name: "李港", affiliation: "港务局" }],
  ["Harbour Board – Jonas Okafor", "Jonas Okafor", { name: "Jonas Okafor", affiliation: "Harbour Board" }],
  ["Jonas Okafor (Harbour Board)", "Jonas Okafor", { name: "Jonas Okafor", affiliation: "Harbour Board" }],
  ["Jonas Okafor (Harbour Board)", "Jonas Okafor (Harbour Board)", { name: "Jonas Okafor (Harbour Board)" }],
  ["", undefined, undefined],
  [", Lantern Trust", undefined, undefined],
];

const inOtherLanguages: [language: string, printed: string, expected: ReturnType<typeof splitCredit>][] = [
  ["es", "Lic. Ana Lund, Puerto", { name: "Ana Lund", honorific: "Lic.", affiliation: "Puerto" }],
  ["es", "Arq. Ana Lund", { name: "Ana Lund", honorific: "Arq." }],
  ["fr", "M. le Professeur Paul Rade", { name: "Paul Rade", honorific: "M. le Professeur" }],
  ["de", "Prof. Dr. h. c. Otto Anchor", { name: "Otto Anchor", honorific: "Prof. Dr. h. c." }],
  ["en", "The Rt Hon. Mira Solberg", { name: "Mira Solberg", honorific: "The Rt Hon." }],
];

describe("splitCredit", () => {
  it.each(inOtherLanguages)("knows the titles of %s in %j", (language, printed, expected) => {
    expect(splitCredit(printed, titlesOf(defaultHonorifics, language))).toEqual(expected);
  });

  it.each(table)("splits %j with the name %j", (printed, given, expected) => {
    expect(splitCredit(printed, titlesOf(defaultHonorifics, "en"), given)).toEqual(expected);
  });

  it("keeps every word of the credit", () => {
    for (const [printed, given] of table) {
      const parts = splitCredit(printed, titlesOf(defaultHonorifics, "en"), given);
      if (parts === undefined) continue;
      const words = (text: string): string[] =>
        text
          .replaceAll("先生", " 先生")
          .split(/[\s,،，;（）()–-]+/u)
          .filter((word) => word !== "")
          .sort();
      expect(words(Object.values(parts).join(" "))).toEqual(words(printed));
    }
  });
});

it("a name that the portal has with its affiliation or title stays as it is", () => {
  const titles = titlesOf(defaultHonorifics, "en");
  const nameIn = (known: string, printed: string) =>
    splitKnown({ byName: new Map([[known, ["people/ana-horvat"]]]) }, printed, titles, undefined);
  expect(nameIn("Ana Horvat (Ministry)", "Dr. Ana Horvat (Ministry), Chair")).toEqual({
    name: "Ana Horvat (Ministry)",
    honorific: "Dr.",
    affiliation: "Chair",
  });
  expect(nameIn("Dr. Ana Horvat – Ministry", "Dr. Ana Horvat – Ministry")?.name).toBe("Dr. Ana Horvat – Ministry");
  expect(nameIn("Dr. Ana Horvat", "Dr. Ana Horvat – Ministry")?.name).toBe("Dr. Ana Horvat");
  expect(nameIn("Ana Horvat", "Dr. Ana Horvat – Ministry")?.name).toBe("Ana Horvat");
});
