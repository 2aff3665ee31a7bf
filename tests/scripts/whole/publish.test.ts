import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { exchangeSite, findPlaces, restoreSite } from "../../../scripts/build/whole/publish";

let folder: string;
const at = (name: string) => path.join(folder, name);
const writeSite = (name: string, words: string) => {
  mkdirSync(name, { recursive: true });
  writeFileSync(path.join(name, "index.html"), words);
};
const readSite = (name: string) => readFileSync(path.join(name, "index.html"), "utf8");
const publish = async () => {
  const places = await findPlaces(at("out"), at("site"));
  await exchangeSite(at("site"), places);
  await restoreSite(places);
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "publish-"));
  writeSite(at("site"), "new");
});

describe("exchangeSite", () => {
  it("publishes a first site", async () => {
    await publish();
    expect(readSite(at("out"))).toBe("new");
    expect(readdirSync(folder)).toEqual(["out"]);
  });

  it("puts a site in the place of the last one", async () => {
    writeSite(at("out"), "old");
    await publish();
    expect(readSite(at("out"))).toBe("new");
    expect(readdirSync(folder)).toEqual(["out"]);
  });

  it("publishes where a link leads, to a folder that is there or not yet, and leaves the link", async () => {
    mkdirSync(at("web"));
    symlinkSync("web/site", at("out"));
    await publish();
    writeSite(at("site"), "newer");
    await publish();
    expect(readSite(at("web/site"))).toBe("newer");
    expect(readdirSync(folder)).toEqual(["out", "web"]);
    expect(readdirSync(at("web"))).toEqual(["site"]);
  });

  // The file system in memory that every Linux has is another than that of the temporary files.
  it.runIf(existsSync("/dev/shm"))("publishes by a link to another file system", async () => {
    const web = mkdtempSync("/dev/shm/publish-");
    try {
      writeSite(path.join(web, "site"), "old");
      symlinkSync(path.join(web, "site"), at("out"));
      await publish();
      expect(readSite(path.join(web, "site"))).toBe("new");
      expect(readdirSync(web)).toEqual(["site"]);
    } finally {
      rmSync(web, { recursive: true });
    }
  });

  it("leaves the last site as it was where nothing can be written", async () => {
    symlinkSync("/proc/self/site", at("out"));
    await expect(publish()).rejects.toThrow();
    expect(readSite(at("site"))).toBe("new");
  });
});

describe("findPlaces", () => {
  it("refuses a file in the place of the site", async () => {
    writeFileSync(at("out"), "");
    await expect(publish()).rejects.toThrow(/Unexpected file at .*out, expected the folder of the site/);
  });

  it.runIf(existsSync("/dev/shm"))("refuses a mount point, with what to do", async () => {
    symlinkSync("/dev/shm", at("out"));
    await expect(publish()).rejects.toThrow(/Unexpected mount point \/dev\/shm.* Mount a folder above it/);
  });
});

describe("restoreSite", () => {
  it("puts the last site back where a build was cut off between the two steps", async () => {
    writeSite(at("out"), "old");
    const places = await findPlaces(at("out"), at("site"));
    renameSync(at("site"), places.next);
    renameSync(at("out"), places.last);
    expect(await restoreSite(places)).toMatch(/the site before it is back/);
    expect(readSite(at("out"))).toBe("old");
    expect(readdirSync(folder)).toEqual(["out"]);
  });

  it.each(["next", "last"] as const)(
    "removes what a build left that was cut off after the exchange (%s)",
    async (left) => {
      writeSite(at("out"), "new");
      const places = await findPlaces(at("out"), at("site"));
      writeSite(places[left], "old");
      expect(await restoreSite(places)).toBeUndefined();
      expect(readSite(at("out"))).toBe("new");
      expect(readdirSync(folder).sort()).toEqual(["out", "site"]);
    },
  );
});
