import { expect, it } from "vitest";
import { getPage, pagePaths, readCollection } from "./exported-site";
import { collapse, findElements, findWithin, wordsOf } from "./page-tree";

it.runIf(pagePaths.includes("interviews/"))("an interview is headed by the name, and the post stands below it", () => {
  const heads = findElements(getPage("interviews/"), "hgroup");
  const interviewed = readCollection("interviews").map((interview) => interview.with);
  expect(heads.length).toBeGreaterThan(0);
  expect(heads.flatMap((head) => findWithin(head, "h2")).map((heading) => wordsOf(heading))).toEqual(
    interviewed.map(({ honorific, name }) => collapse(`${honorific ?? ""} ${name}`)),
  );
  const printed = heads.map((head) => ["h2", "p"].flatMap((tag) => findWithin(head, tag)).map((each) => wordsOf(each)));
  expect(printed.map((words) => words.join(" "))).toEqual(interviewed.map((each) => each.printed));
});
