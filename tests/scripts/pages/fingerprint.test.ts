import { createElement, type ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { buildFile, buildFingerprints, type PageModule } from "../../../scripts/build/tasks/fingerprint";

const frame = ({ children }: { children: ReactNode }) => createElement("main", {}, children);
const topics = (labels: Readonly<Record<string, string>>, description = "A topic."): PageModule => ({
  generateStaticParams: () => Object.keys(labels).map((topic) => ({ topic })),
  generateMetadata: async () => ({ description }),
  default: async ({ params }) => createElement("h1", {}, labels[String((await params)["topic"])]),
});
const route = "(reading)/topics/[topic]/page.tsx";
const printAll = async (module: PageModule, layout = frame) => {
  const { list, fingerprint } = buildFingerprints({ [route]: module }, layout);
  const pages = await list();
  const prints = await fingerprint(pages);
  return new Map(pages.map(({ file }, at) => [file, prints[at]]));
};
const findChanged = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>) =>
  [...other].filter(([file, print]) => one.get(file) !== print).map(([file]) => file);

describe("buildFingerprints", () => {
  it("lists the pages of all routes, with their files", async () => {
    expect([...(await printAll(topics({ care: "Care", data: "Data" }))).keys()]).toEqual([
      "topics/care/index.html",
      "topics/data/index.html",
    ]);
  });

  it("changes with what a page says, and with nothing else", async () => {
    const before = await printAll(topics({ care: "Care", data: "Data" }));
    expect(findChanged(before, await printAll(topics({ care: "Care", data: "Data" })))).toEqual([]);
    expect(findChanged(before, await printAll(topics({ care: "Care", data: "Figures" })))).toEqual([
      "topics/data/index.html",
    ]);
  });

  it("changes with the metadata of a page, and with the frame of all", async () => {
    const before = await printAll(topics({ care: "Care" }));
    expect(findChanged(before, await printAll(topics({ care: "Care" }, "Another.")))).toHaveLength(1);
    const other = ({ children }: { children: ReactNode }) => createElement("main", { id: "main" }, children);
    expect(findChanged(before, await printAll(topics({ care: "Care" }), other))).toHaveLength(1);
  });
});

describe("buildFile", () => {
  it.each([
    ["(reading)/page.tsx", {}, "index.html"],
    [
      "(reading)/[event]/[session]/compare/page.tsx",
      { event: "a-1", session: "panel-1" },
      "a-1/panel-1/compare/index.html",
    ],
    ["(reading)/recommendations/[[...filter]]/page.tsx", {}, "recommendations/index.html"],
    [
      "(reading)/recommendations/[[...filter]]/page.tsx",
      { filter: ["finding", "x"] },
      "recommendations/finding/x/index.html",
    ],
    ["not-found.tsx", {}, "404.html"],
  ])("%s is exported as a file", (name, params, file) => {
    expect(buildFile(name, params)).toBe(file);
  });
});
