/** The two addresses at which Next repeats its page for what is not found, beside `404.html`. */
const repeated = /^(?:404|_not-found)\//;

/**
 * Finds the files that a finished export does not need, of all its files by path (posix, relative to its root): flight data, Next's
 * copies of the page for what is not found, and whatever under `_next/` no page and no style sheet in use refers to. Sorted by path.
 * `read` answers the text of a file; no more than one is held at a time.
 */
export async function findLeftovers(
  paths: readonly string[],
  read: (path: string) => Promise<string>,
): Promise<string[]> {
  const all = new Set(paths);
  const gone = new Set<string>();
  for (const path of paths) if (repeated.test(path) || (await isFlight(path, all, read))) gone.add(path);
  const kept = await findReferred(
    paths.filter((path) => !gone.has(path)),
    read,
  );
  for (const path of paths) if (path.startsWith("_next/") && !kept.has(path)) gone.add(path);
  return [...gone].sort();
}

async function isFlight(
  path: string,
  all: ReadonlySet<string>,
  read: (path: string) => Promise<string>,
): Promise<boolean> {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/^__next\..*\.txt$/.test(name)) return true;
  return path.endsWith(".txt") && all.has(path.replace(/txt$/, "html")) && /^[0-9a-f]*:/.test(await read(path));
}

/** Follows references from pages to style sheets and on to what those load; names carry hashes, so names are enough. */
async function findReferred(paths: readonly string[], read: (path: string) => Promise<string>): Promise<Set<string>> {
  const left = new Set(paths.filter((path) => path.startsWith("_next/")));
  const referred = new Set<string>();
  const open = paths.filter((path) => path.endsWith(".html"));
  for (let next = open.pop(); next !== undefined && left.size > 0; next = open.pop()) {
    const text = await read(next);
    for (const path of left) {
      if (!text.includes(path.slice(path.lastIndexOf("/")))) continue;
      left.delete(path);
      referred.add(path);
      if (path.endsWith(".css")) open.push(path);
    }
  }
  return referred;
}
