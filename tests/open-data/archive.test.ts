import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { packArchive } from "#lib/open-data/archive";

const files = new Map([
  ["tides.csv", "id\r\n"],
  ["README.txt", "Æbelø’s lights"],
  ["pictures/map.csv", "id\r\n"],
]);

describe("packArchive", () => {
  it("holds every file below one folder, as it is", () => {
    const held = Object.entries(unzipSync(packArchive("harbour", files))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]);
    expect(held).toEqual([
      ["harbour/README.txt", "Æbelø’s lights"],
      ["harbour/pictures/map.csv", "id\r\n"],
      ["harbour/tides.csv", "id\r\n"],
    ]);
  });

  it("is the same whatever the order of the files and the time zone", () => {
    const zone = process.env.TZ;
    const archives = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"].map((name) => {
      process.env.TZ = name;
      return packArchive("harbour", new Map([...files].reverse()));
    });
    process.env.TZ = zone ?? "UTC";
    for (const archive of archives) expect(archive).toEqual(packArchive("harbour", files));
  });
});
