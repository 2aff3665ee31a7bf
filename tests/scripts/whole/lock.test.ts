import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { heldLocks, withLock } from "../../../scripts/build/whole/lock";

const newLock = () => path.join(mkdtempSync(path.join(tmpdir(), "lock-")), "lock");

/** Starts a process that holds a lock until it is killed; with `heir`, one that it starts inherits the lock and lives on. */
async function startHolder(lock: string, heir = false): Promise<ChildProcess> {
  const module = path.resolve("scripts/build/whole/lock.ts");
  const inherit = `spawn("sleep", ["1"], { stdio: ["ignore", "ignore", "ignore", ...heldLocks()], detached: true });`;
  const program = `
    import { spawn } from "node:child_process";
    import { heldLocks, withLock } from ${JSON.stringify(module)};
    await withLock(${JSON.stringify(lock)}, () => {
      ${heir ? inherit : ""}
      console.log("held");
      setInterval(() => {}, 1000);
      return new Promise(() => {});
    });`;
  const child = spawn(process.execPath, ["--import=tsx", "--input-type=module", "--eval", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return child;
}

describe("withLock", () => {
  it("does one work after the other, and tells who waits", async () => {
    const lock = newLock();
    const lines: string[] = [];
    const order: string[] = [];
    let open = () => {};
    const opened = new Promise<void>((resolve) => (open = resolve));
    let begun = () => {};
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    const first = withLock(lock, async () => {
      begun();
      await opened;
      order.push("first");
    });
    await hasBegun;
    const second = withLock(
      lock,
      async () => void order.push("second"),
      (line) => {
        lines.push(line);
        open();
      },
    );
    await Promise.all([first, second]);
    expect(order).toEqual(["first", "second"]);
    expect(lines).toEqual(["Another build is at work in this folder; this one begins when that has ended."]);
  });

  it("gives up the lock when its work fails", async () => {
    const lock = newLock();
    await expect(withLock(lock, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await withLock(lock, async () => heldLocks().length)).toBe(1);
    expect(heldLocks()).toEqual([]);
  });

  it("waits for another process, and takes over at once when that is killed", async () => {
    const lock = newLock();
    const holder = await startHolder(lock);
    expect(
      await withLock(
        lock,
        async () => "mine",
        () => holder.kill("SIGKILL"),
      ),
    ).toBe("mine");
  }, 60_000);

  it("waits for what a killed build has started, which writes on for a while", async () => {
    const lock = newLock();
    const holder = await startHolder(lock, true);
    holder.kill("SIGKILL");
    await once(holder, "exit");
    let waited = false;
    await withLock(
      lock,
      async () => {},
      () => (waited = true),
    );
    expect(waited).toBe(true);
  }, 60_000);
});
