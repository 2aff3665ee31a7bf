import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { mintLedger } from "#lib/ledger/mint/entries";
import { mintMarks } from "#lib/ledger/mint/marks";
import { mintNames } from "#lib/ledger/mint/names";
import { unnamedSite } from "#lib/records/site";
import { readOrganizations, readPeople } from "#lib/ingest/registries/registry";
import type { Ledger } from "#lib/records/ledger/ledger-entry";
import { ingestTexts, mintedLedger, smallCorpus } from "../ingest/small-corpus";

const file = (value: string): VFile => new VFile({ path: "content/harbour-3/report.md", value });
const withoutMarks = (text: string): string => text.replaceAll(/ :rec\{#r\d+\}/gu, "");
const issued = (...ids: string[]): Ledger =>
  ids.map((id) => ({ id, kind: "recommendation", address: `/${id}/`, fingerprint: "0123456789abcdef" }));

const panel2 = `
## Panel 2
::session{#panel-2 kind=panel}

:::recommendations{kind=finding}
The panel found:

- Winds are
  strong;
* Tides are  known.
:::

- No finding, for it stands outside.
`;

describe("mintMarks", () => {
  const front =
    "---\ndocument: harbour-3-report\nevent: harbour-3\n---\n\n## Panel 1\n::session{#panel-1 kind=panel}\n\n";
  const table = (...rows: string[]) =>
    `${front}:::recommendations{kind=recommendation}\n| No. | What should be done | By whom |\n| --- | --- | --- |\n${rows.join("\n")}\n:::\n`;

  it("writes the marks of a table into the column that is marked, else into that with most words", () => {
    expect(
      mintMarks(file(table("| 1 | Light the buoys. | Ports |", "| 2 | Let `pilots` rest.| |", "| | | Nobody |")), []),
    ).toBe(
      table("| 1 | Light the buoys. :rec{#r1} | Ports |", "| 2 | Let `pilots` rest. :rec{#r2}| |", "| | | Nobody |"),
    );
    expect(
      mintMarks(file(table("| 1 | Light the buoys. | Ports :rec |", "| 2 | Let pilots rest. | Pilots |")), []),
    ).toBe(table("| 1 | Light the buoys. | Ports :rec{#r1} |", "| 2 | Let pilots rest. | Pilots :rec{#r2} |"));
    const headed = (mark: string) =>
      table(`| Light. ${mark}| Nobody saw the buoys in the dark | |`).replace(
        "No. | What should",
        "Recommendation | Why",
      );
    expect(mintMarks(file(headed("")), [])).toBe(headed(":rec{#r1} "));
    expect(mintMarks(file(table('| 1 | Light :rec{topics="x"} | P |', "| 2 | Rest :rec{#r4} | P |")), [])).toBe(
      table('| 1 | Light :rec{#r5 topics="x"} | P |', "| 2 | Rest :rec{#r4} | P |"),
    );
  });

  it("marks only items that lack a mark and changes nothing else", () => {
    const text = smallCorpus.document.replace(" :rec{#r2}", "") + panel2;
    const minted = mintMarks(file(text), []);
    expect(minted).toBe(
      smallCorpus.document + panel2.replace("strong;", "strong; :rec{#r1}").replace("known.", "known. :rec{#r2}"),
    );
    expect(withoutMarks(minted)).toBe(withoutMarks(text));
  });

  it("leaves a marked file as it is, to the byte", () => {
    const minted = mintMarks(file(smallCorpus.document + panel2), []);
    expect(mintMarks(file(minted), [])).toBe(minted);
    const windows = minted.replaceAll("\n", "\r\n");
    expect(mintMarks(file(windows), [])).toBe(windows);
  });

  it("keeps the line ends of a file written on Windows", () => {
    const text = withoutMarks(smallCorpus.document).replaceAll("\n", "\r\n");
    expect(mintMarks(file(text), [])).toBe(smallCorpus.document.replaceAll("\n", "\r\n"));
  });

  it("numbers an item between two others after the highest, and leaves theirs", () => {
    const text = smallCorpus.document.replace("- Pilots", "- Bells should ring;\n- Pilots");
    expect(mintMarks(file(text), [])).toBe(
      smallCorpus.document.replace("- Pilots", "- Bells should ring; :rec{#r3}\n- Pilots"),
    );
  });

  it("numbers on after the highest ever issued for the session, though it has vanished", () => {
    const text = smallCorpus.document.replace(" :rec{#r2}", "");
    const ledger = issued(
      "harbour-3/panel-1/r1",
      "harbour-3/panel-1/r7",
      "harbour-3/panel-10/r9",
      "harbour-2/panel-1/r8",
    );
    expect(mintMarks(file(text), ledger)).toBe(smallCorpus.document.replace(":rec{#r2}", ":rec{#r8}"));
  });

  it("numbers on through two lists of one session", () => {
    const second = "\n:::recommendations{kind=finding}\nThe panel found:\n\n- Winds are strong.\n:::\n";
    const minted = mintMarks(file(smallCorpus.document.replace(" :rec{#r1}", "") + second), []);
    expect([...minted.matchAll(/:rec\{#(r\d+)\}/gu)].map((match) => match[1])).toEqual(["r3", "r2", "r4"]);
  });
});

describe("mintNames", () => {
  const registries = (people: string) => ({
    site: unnamedSite,
    people: readPeople(new VFile(people)),
    organizations: readOrganizations(new VFile(smallCorpus.organizations)),
  });

  const head = smallCorpus.document.slice(0, smallCorpus.document.indexOf(":speaker"));
  const inSession = (text: string) => file(`${head}${text}\n`);

  it("makes an entry for each name not known yet, once", () => {
    const text =
      ":speaker[Lena Quist, pilot] and :moderator[Dr. Lena Quist] by :organizer[Foghorn Society] and :organizer[Lantern Trust].";
    expect(mintNames([inSession(text), inSession(text)], registries(smallCorpus.people))).toEqual({
      people: [{ id: "people/lena-quist", name: "Lena Quist" }],
      organizations: [{ id: "organizations/foghorn-society", name: "Foghorn Society" }],
    });
  });

  it("gives no identifier again that was issued to somebody now gone", () => {
    const { people } = mintNames([inSession(":speaker[Lena Quist]")], registries("[]"), new Set(["people/lena-quist"]));
    expect(people).toEqual([{ id: "people/lena-quist-2", name: "Lena Quist" }]);
  });

  it("adds no one where the mark says which person or body is meant", () => {
    const text = ':speaker[M. Solberg]{person="mira-solberg"} by :organizer[the trust]{org="lantern-trust"}';
    expect(mintNames([inSession(text)], registries(smallCorpus.people))).toEqual({ people: [], organizations: [] });
  });

  it("makes an entry for whoever is quoted or interviewed", () => {
    const quoted = [
      ":by[Lena Quist, pilot]",
      ':by[Tomas Ekwall Head]{name="Tomas Ekwall"}',
      ':by[M. Solberg]{person="mira-solberg"}',
    ];
    const text = `## Voices\n::part{#voices}\n\n:interviewee[Ada Fern, Keeper]\n\n${quoted.map((by, at) => `:::quotation{#q${at + 1}}\nLamps.\n\n${by}\n:::\n`).join("\n")}`;
    expect(mintNames([inSession(text)], registries(smallCorpus.people)).people.map((entry) => entry.name)).toEqual([
      "Ada Fern",
      "Lena Quist",
      "Tomas Ekwall",
    ]);
  });

  it("counts on where two names have the same letters", () => {
    const text = ":speaker[Léna Quist], :speaker[Lena Qüist] and :speaker[Mira Sølberg]";
    expect(mintNames([inSession(text)], registries(smallCorpus.people)).people).toEqual([
      { id: "people/lena-quist", name: "Léna Quist" },
      { id: "people/lena-quist-2", name: "Lena Qüist" },
      { id: "people/mira-solberg-2", name: "Mira Sølberg" },
    ]);
  });

  it("spells a name of another script in Latin letters for its identifier", () => {
    const text = ":speaker[Νίκος], :speaker[Madame Нина Портова], :speaker[李港] and :speaker[S.E.M. Paul Rade]";
    expect(mintNames([inSession(text)], registries("[]")).people).toEqual([
      { id: "people/nikos", name: "Νίκος" },
      { id: "people/nina-portova", name: "Нина Портова" },
      { id: "people/li-gang", name: "李港" },
      { id: "people/paul-rade", name: "Paul Rade" },
    ]);
  });

  it("gives the identifier that a mark chooses, once and wherever the name stands", () => {
    const text = ":speaker[山田太郎] said, and :moderator[山田太郎]{person=yamada-taro} to :speaker[Yamada Taro]";
    expect(mintNames([inSession(text)], registries("[]")).people).toEqual([
      { id: "people/yamada-taro", name: "山田太郎" },
      { id: "people/yamada-taro-2", name: "Yamada Taro" },
    ]);
    expect(mintNames([inSession(text)], registries("[]"), new Set(["people/yamada-taro"])).people).toEqual([
      { id: "people/yamada-taro-2", name: "Yamada Taro" },
    ]);
  });

  it("knows the titles of the language in which a name stands", () => {
    const text = ":speaker[M. Rade]\n\n:::lang{lang=fr}\n:speaker[M. Quai]\n:::";
    expect(mintNames([inSession(text)], registries("[]")).people).toEqual([
      { id: "people/m-rade", name: "M. Rade" },
      { id: "people/quai", name: "Quai" },
    ]);
  });

  it("makes no new entry for a name that was minted with its title", () => {
    const people = `[{"id": "people/madame-awa-quai", "name": "Madame Awa Quai"}]`;
    expect(mintNames([inSession(":speaker[Madame Awa Quai]")], registries(people)).people).toEqual([]);
  });
});

describe("mintLedger", () => {
  const minted = mintedLedger(smallCorpus);

  it("issues an identifier for everything once, in reading order", () => {
    const ids = minted.map((entry) => entry.id);
    expect(ids).toEqual([
      "harbour-3",
      "documents/harbour-3-report",
      ...[1, 2, 3, 4].map((number) => `documents/harbour-3-report#p${number}`),
      "harbour-3/panel-1",
      "harbour-3/panel-1/r1",
      "harbour-3/panel-1/r2",
      "people/mira-solberg",
      "organizations/lantern-trust",
    ]);
  });

  it("leaves a ledger that holds everything as it is", () => {
    expect(mintedLedger(smallCorpus, JSON.stringify(minted))).toEqual(minted);
    expect(ingestTexts(smallCorpus, JSON.stringify(minted)).messages).toEqual([]);
  });

  it("keeps what has vanished, and its words", () => {
    const texts = { ...smallCorpus, document: smallCorpus.document.replace("- Pilots should rest. :rec{#r2}\n", "") };
    const after = mintedLedger(texts, JSON.stringify(minted));
    expect(after).toEqual(minted);
  });

  it("leaves the fingerprint of edited words as it was issued", () => {
    const document = smallCorpus.document
      .replace("Pilots should rest.", "Pilots should sleep.")
      .replace("spoke in", "spoke at length in");
    expect(mintedLedger({ ...smallCorpus, document }, JSON.stringify(minted))).toEqual(minted);
  });

  it("writes a new paragraph after the one it follows and appends all else", () => {
    const document = smallCorpus.document
      .replace("- Pilots", "- Bells should ring; :rec{#r3}\n- Pilots")
      .concat("\n## Thanks\n");
    const after = mintedLedger({ ...smallCorpus, document }, JSON.stringify(minted)).map((entry) => entry.id);
    expect(after.slice(2, 7)).toEqual([1, 2, 3, 5, 4].map((number) => `documents/harbour-3-report#p${number}`));
    expect(after.filter((id) => !id.endsWith("#p5")).slice(0, minted.length)).toEqual(minted.map((entry) => entry.id));
    expect(after.slice(-2)).toEqual(["documents/harbour-3-report#thanks", "harbour-3/panel-1/r3"]);
  });

  it("knows nothing but the ledger and the records it is given", () => {
    const { records } = ingestTexts(smallCorpus, "[]");
    expect(mintLedger([], records)).toEqual(minted);
  });
});
