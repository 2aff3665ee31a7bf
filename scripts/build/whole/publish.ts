import { cp, lstat, readlink, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { swap } from "fs-native-extensions";
import { StageFault } from "../runner";

/** Where a site stands when published, where the next one is put together, and where the last one waits while they change places. */
export interface Places {
  published: string;
  next: string;
  last: string;
}

/**
 * Finds where a site must stand to be published as `name`: there, or where a link of that name leads, whose target keeps its
 * neighbours on its own file system. Throws a `StageFault` where no folder can be exchanged whole.
 */
export async function findPlaces(name: string, workFolder: string): Promise<Places> {
  const published = await resolveLink(name);
  const isLink = published !== name;
  const found = await stat(published).catch(() => undefined);
  if (found !== undefined && !found.isDirectory())
    throw new StageFault(`Unexpected file at ${published}, expected the folder of the site. Move it elsewhere.`);
  const parent = path.dirname(published);
  if (found !== undefined && found.dev !== (await stat(parent)).dev)
    throw new StageFault(
      `Unexpected mount point ${published}, expected a folder that can be exchanged whole. Mount a folder above it, and make ${name} a link to a folder within that mount.`,
    );
  const beside = path.join(parent, `.${path.basename(published)}`);
  return isLink
    ? { published, next: `${beside}.next`, last: `${beside}.last` }
    : { published, next: `${workFolder}.next`, last: `${workFolder}.last` };
}

/** Puts back the site that an interrupted exchange took away, and removes what else it left; answers a line on what it did. */
export async function restoreSite({ published, next, last }: Places): Promise<string | undefined> {
  const isCutOff = !(await exists(published)) && (await exists(last));
  if (isCutOff) await rename(last, published);
  await Promise.all([next, last].map((left) => rm(left, { recursive: true, force: true })));
  return isCutOff
    ? "The last build was cut off while it published; the site before it is back in its place."
    : undefined;
}

/**
 * Publishes a site: it takes the place of the last one in one step where the system can exchange folders, and otherwise in two,
 * between which `restoreSite` can go back. Throws what the file system says; the last site then stands as it was.
 */
export async function exchangeSite(site: string, { published, next, last }: Places): Promise<void> {
  await moveFolder(site, next);
  if (!(await exists(published))) await rename(next, published);
  else if (!(await trySwap(next, published))) {
    await rename(published, last);
    await rename(next, published).catch(async (error: unknown) => {
      await rename(last, published);
      throw error;
    });
  }
}

async function trySwap(one: string, other: string): Promise<boolean> {
  return swap(one, other).then(
    () => true,
    () => false,
  );
}

/* Another file system gets a copy, which is whole before anything is exchanged. */
async function moveFolder(from: string, to: string): Promise<void> {
  await rename(from, to).catch(async (error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    await cp(from, to, { recursive: true });
  });
}

async function resolveLink(name: string): Promise<string> {
  const found = await lstat(name).catch(() => undefined);
  if (found?.isSymbolicLink() !== true) return name;
  return resolveLink(path.resolve(path.dirname(name), await readlink(name)));
}

async function exists(name: string): Promise<boolean> {
  return (await lstat(name).catch(() => undefined)) !== undefined;
}
