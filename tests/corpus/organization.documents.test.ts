import { expect, it } from "vitest";
import { buildCorpus } from "#lib/corpus/corpus";
import { findBodyGroups } from "#lib/corpus/people/body-kind";
import { findNamedPlaces } from "#lib/corpus/people/naming";
import { records } from "./real-corpus";

const corpus = buildCorpus(records);

it("most organizations have a kind, and most kinds the words of a document", () => {
  const counts = findBodyGroups(corpus).map(({ kind, organizations }) => [kind?.id, organizations.length]);
  expect(Object.fromEntries(counts)).toMatchObject({ "international-organization": 21, state: 17, ngo: 9 });
  const sorted = records.organizations.filter(({ kind }) => kind !== undefined);
  expect(records.organizations.length - sorted.length).toBe(4);
  expect(sorted.filter(({ kindStated }) => kindStated !== undefined)).toHaveLength(35);
});

it("an organization is named where its name stands, and not within a longer one", () => {
  const [unWomen, ...others] = findNamedPlaces(corpus, "organizations/un-women");
  expect(others).toEqual([]);
  expect(unWomen).toMatchObject({ label: "Opening session, 18th Alliance conference" });
  const paragraphs = (id: string) => findNamedPlaces(corpus, id).flatMap((place) => place.paragraphs);
  const [osce, odihr] = [paragraphs("organizations/osce"), paragraphs("organizations/odihr")];
  expect(odihr.length).toBeGreaterThan(2);
  expect(odihr.filter((each) => osce.includes(each)).length).toBeLessThan(odihr.length);
});
