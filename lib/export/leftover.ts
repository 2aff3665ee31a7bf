/** The files of an export by path (posix, relative to its root) with the text of those that can refer to others. */
export type ExportFiles = ReadonlyMap<string, string>;

/** The two addresses at which Next repeats its page for what is not found, beside `404.html`. */
const repeated = /^(?:404|_not-found)\//;

/**
 * Finds the files that a finished export does not need: flight data, Next's copies of the page for what is not found,
 * and whatever under `_next/` no page and no style sheet in use refers to. Sorted by path.
 */
export function findLeftovers(files: ExportFiles): string[] {
  const gone = new Set([...files.keys()].filter((path) => repeated.test(path) || isFlight(path, files)));
  const kept = findReferred(new Map([...files].filter(([path]) => !gone.has(path))));
  for (const path of files.keys()) if (path.startsWith("_next/") && !kept.has(path)) gone.add(path);
  return [...gone].sort();
}

function isFlight(path: string, files: ExportFiles): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/^__next\..*\.txt$/.test(name)) return true;
  return path.endsWith(".txt") && files.has(path.replace(/txt$/, "html")) && /^[0-9a-f]*:/.test(files.get(path) ?? "");
}

/** Follows references from pages to style sheets and on to what those load; names carry hashes, so names are enough. */
function findReferred(files: ExportFiles): Set<string> {
  const candidates = [...files.keys()].filter((path) => path.startsWith("_next/"));
  const referred = new Set<string>();
  const open = [...files].filter(([path]) => path.endsWith(".html")).map(([, text]) => text);
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    for (const path of candidates) {
      if (referred.has(path) || !text.includes(path.slice(path.lastIndexOf("/")))) continue;
      referred.add(path);
      if (path.endsWith(".css")) open.push(files.get(path) ?? "");
    }
  }
  return referred;
}
