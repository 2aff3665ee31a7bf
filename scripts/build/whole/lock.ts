import { mkdir, open } from "node:fs/promises";
import path from "node:path";
import { tryLock, waitForLock } from "fs-native-extensions";

/** The lock of whatever writes to `build/` and `out/`. */
export const buildLock = "build/lock";

const held = new Set<number>();

/** The descriptors of the locks that this process holds; what a build starts inherits them, since it may outlive the build. */
export function heldLocks(): number[] {
  return [...held];
}

/**
 * Does a work while no other process does one under the same lock, and waits for its turn. The lock is the operating system's,
 * on an open file, so that it ends with the process that holds it, however that ends, and with the processes that inherit its descriptor.
 */
export async function withLock<Result>(
  name: string,
  work: () => Promise<Result>,
  print: (line: string) => void = console.log,
): Promise<Result> {
  await mkdir(path.dirname(name), { recursive: true });
  const file = await open(name, "a");
  try {
    if (!tryLock(file.fd)) {
      print("Another build is at work in this folder; this one begins when that has ended.");
      await waitForLock(file.fd);
    }
    held.add(file.fd);
    return await work();
  } finally {
    held.delete(file.fd);
    await file.close();
  }
}
