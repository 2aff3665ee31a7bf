import { afterAll, describe, expect, it } from "vitest";
import type * as compressTasks from "../../scripts/build/tasks/compress";
import { bundleModule } from "../../scripts/build/tasks/bundle";
import { closeTasks, openTasks } from "../../scripts/build/tasks/tasks";

afterAll(closeTasks);

describe("openTasks", () => {
  it("runs a function in another thread, with one key for one code", async () => {
    const tasks = await openTasks<typeof compressTasks>("compress");
    const content = Buffer.from("words ".repeat(200));
    const { br, gz } = await tasks.run("compress", { content, quality: 11 });
    expect([br.length, gz.length].every((length) => length < 60)).toBe(true);
    expect((await openTasks<typeof compressTasks>("compress")).key).toBe(tasks.key);
  });
});

describe("bundleModule", () => {
  const first = 'import { hashName } from "#lib/export/hashed-name"; export const name = hashName("a", "b", "css");';

  it("changes with the code, and not with its comments", async () => {
    expect(await bundleModule(`// A comment.\n${first}`)).toBe(await bundleModule(first));
    expect(await bundleModule(first.replace('"b"', '"c"'))).not.toBe(await bundleModule(first));
  });

  it("holds what the module uses of this project, and no path of the machine", async () => {
    const bundle = await bundleModule(first);
    expect(bundle).toContain("createHash");
    expect(bundle).not.toContain(process.cwd());
  });
});
