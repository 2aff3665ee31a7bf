import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyList, type ReaderList } from "#lib/browser/my-list/list";
import { formatFragment, parseFragment } from "#lib/browser/my-list/link";

/* The words of the portal whose lists were the first to be shared. */
const words =
  '["",["","documents/office-report-2016-17#p1","figures/","documents/alliance-16/session-1/w1","documents/alliance-18-report#q1","documents/alliance-17-report#p1","alliance-18/side-event-1/r1","alliance-17/panel-1/r1","';

const seed = { seed: 2017, numRuns: 300 };
const name = fc.stringMatching(/^[a-z]{1,8}-[1-9]$/);
const id = fc.oneof(
  fc
    .tuple(name, name, fc.integer({ min: 1, max: 300 }))
    .map(([event, session, item]) => `${event}/${session}/r${item}`),
  fc.tuple(name, fc.integer({ min: 1, max: 300 })).map(([document, number]) => `documents/${document}#p${number}`),
  fc.tuple(name, name).map(([event, session]) => `${event}/${session}`),
);
const list: fc.Arbitrary<ReaderList> = fc.record({
  title: fc.string({ unit: "binary" }),
  items: fc.uniqueArray(fc.record({ id, note: fc.string({ unit: "binary" }) }), {
    selector: (item) => item.id,
    maxLength: 40,
  }),
});

const known: ReaderList = {
  title: "For the working group",
  items: [
    { id: "alliance-17/panel-1/r1", note: "Cite first – “guardians”" },
    { id: "alliance-18/side-event-2/r7", note: "" },
    { id: "documents/office-report-2016-17#p12", note: "" },
  ],
};

describe("the fragment of a link", () => {
  it("carries any list whole, in letters that no program changes", () => {
    fc.assert(
      fc.property(list, (each) => {
        const fragment = formatFragment(each, true, words);
        expect(fragment).toMatch(/^1\.[\w-]+$/);
        expect(parseFragment(fragment, words)).toEqual(each);
      }),
      seed,
    );
  });

  it("leaves the notes out unless they are wanted", () => {
    const parsed = parseFragment(formatFragment(known, false, words), words);
    expect(parsed).toEqual({ ...known, items: known.items.map((item) => ({ ...item, note: "" })) });
  });

  it("is short", () => {
    expect(formatFragment({ ...known, title: "" }, false, words).length).toBeLessThan(70);
    const fifty = {
      title: "",
      items: Array.from({ length: 50 }, (_, at) => ({
        id: `alliance-${16 + (at % 3)}/panel-${1 + (at % 4)}/r${at + 1}`,
        note: "",
      })),
    };
    expect(formatFragment(fifty, false, words).length).toBeLessThan(500);
  });

  it("is the same in ten years: a link of the first day opens", () => {
    expect(parseFragment(firstLink, words)).toEqual(known);
  });

  it("tells damage: no letter can be lost, changed or swapped unnoticed", () => {
    const fragment = formatFragment(known, true, words);
    const cut = Array.from({ length: fragment.length }, (_, at) => fragment.slice(0, at));
    const swapped = Array.from(
      { length: fragment.length - 1 },
      (_, at) => fragment.slice(0, at) + fragment.charAt(at + 1) + fragment.charAt(at) + fragment.slice(at + 2),
    );
    const changed = Array.from(
      { length: fragment.length },
      (_, at) => fragment.slice(0, at) + (fragment.charAt(at) === "Q" ? "g" : "Q") + fragment.slice(at + 1),
    );
    for (const damaged of [...cut, ...swapped, ...changed].filter((each) => each !== fragment)) {
      const parsed = parseFragment(damaged, words);
      // The last letter has bits that carry nothing.
      if (parsed !== undefined) expect(parsed, damaged).toEqual(known);
    }
    for (const damaged of cut) expect(parseFragment(damaged, words)).toBeUndefined();
  });

  it("opens nothing that is no list", () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) => parseFragment(text, words) === undefined && parseFragment(`1.${text}`, words) === undefined,
      ),
      seed,
    );
    expect(
      parseFragment(formatFragment({ title: "", items: [{ id: "people/ada-quay", note: "" }] }, false, words), words),
    ).toBeUndefined();
    expect(parseFragment(formatFragment(emptyList, false, words), words)).toEqual(emptyList);
  });
});

const firstLink =
  "1.ePlKyUbBi1Zyyy9SKMlIVSjPL8rOzEtXSC_KLy0A-RanHufMklSFtMyi4hKFRw2TgXhOemliUQpQcfGjhrlKsTgdY6RfZE5UGBopxQIAX0k1RQ";
