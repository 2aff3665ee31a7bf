import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { z } from "zod";

import { isLong, pagePaths } from "./exported-site";
import { triedPages } from "./tried-pages";

const Report = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      subType: z.string().optional(),
      url: z.string().optional(),
      message: z.string(),
      extract: z.string().optional(),
      lastLine: z.number().optional(),
    }),
  ),
});

// The checker is a Java program; without Java on the machine nothing would be checked, which the count of tests must show.
it.skipIf(spawnSync("java", ["-version"]).status !== 0)(
  "the Nu checker finds no error in one page of every kind, or in all",
  () => {
    const kinds = triedPages
      .map(([, address]) => address)
      .filter((address) => !address.includes("?") && address !== "no-such-page/");
    const files = (isLong ? pagePaths : kinds).map((address) => `out/${address}index.html`);
    const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
    const { stderr, error } = spawnSync("java", ["-jar", jar, "--format", "json", ...files, "out/404.html"], {
      encoding: "utf8",
      maxBuffer: 64_000_000,
    });
    expect(error).toBeUndefined();
    const faults = Report.parse(JSON.parse(stderr)).messages.filter(({ type }) => type !== "info");
    expect(
      faults.map(({ url = "", message, extract = "" }) => `${url.split("/out/").at(-1) ?? ""}: ${message} ${extract}`),
    ).toEqual([]);
  },
  600_000,
);
