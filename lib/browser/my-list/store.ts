import { readStored } from "#lib/browser/storage";
import { emptyList, type ReaderList, readList } from "./list";

/** Where the reader's list is kept, in this browser alone. */
const storageKey = "my-list";

/** Where something that stood there and was no list is kept as it was. */
const aside = "my-list-set-aside";

const watchers = new Set<() => void>();

/** Why a browser does not keep the list: it has no room left for the site, or keeps nothing for it at all. */
export type Refusal = "full" | "forbidden";

/* The list of this page alone, from when the browser refused to keep it. */
let unkept: { list: ReaderList; refusal: Refusal } | undefined;

/** Reads the list. Something unreadable in its place is set aside, not lost. */
export function readKeptList(): ReaderList {
  if (unkept !== undefined) return unkept.list;
  try {
    const text = localStorage.getItem(storageKey);
    if (text === null) return emptyList;
    const list = parseList(text);
    if (list !== undefined) return list;
    setAside(text);
    return emptyList;
  } catch (error) {
    unkept = { list: emptyList, refusal: readRefusal(error) };
    return emptyList;
  }
}

/**
 * Changes the list as it is now, whichever page changed it last, and tells every part of the page. Where the browser refuses to keep
 * it, the change lasts for the page, which says so ({@link findRefusal}).
 */
export function changeList(change: (list: ReaderList) => ReaderList): ReaderList {
  const list = change(readKeptList());
  const refusal = unkept?.refusal ?? write(list);
  if (refusal !== undefined) unkept = { list, refusal };
  tell();
  return list;
}

/** Changes the list only if the browser keeps it, for pages that do not show it; answers the list, or why it stays as it was. */
export function changeKeptList(change: (list: ReaderList) => ReaderList): ReaderList | Refusal {
  const list = change(readKeptList());
  const refusal = unkept?.refusal ?? write(list);
  if (refusal !== undefined) return refusal;
  tell();
  return list;
}

/** Finds why the list is not kept beyond this page; `undefined` where it is. */
export function findRefusal(): Refusal | undefined {
  return unkept?.refusal;
}

/** Says of a browser that refuses to keep the list why it does. */
export function describeRefusal(refusal: Refusal): string {
  return refusal === "full" ? "this browser’s storage is full" : "this browser keeps nothing for this site";
}

function write(list: ReaderList): Refusal | undefined {
  try {
    if (list.title === "" && list.items.length === 0) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(list));
    return undefined;
  } catch (error) {
    return readRefusal(error);
  }
}

/* QuotaExceededError, or as Firefox long called it NS_ERROR_DOM_QUOTA_REACHED; any other is a setting of the browser. */
function readRefusal(error: unknown): Refusal {
  return error instanceof Error && /quota/iu.test(error.name) ? "full" : "forbidden";
}

/** Reads what was set aside because it could not be read; `undefined` where nothing was. */
export function readSetAside(): string | undefined {
  return readStored(aside);
}

/** Discards what was set aside. */
export function discardSetAside(): void {
  localStorage.removeItem(aside);
  tell();
}

/** Calls the watcher whenever the list changes, here or on another page of the site that is open. */
export function watchList(watcher: () => void): void {
  if (watchers.size === 0) {
    addEventListener("storage", ({ key }) => {
      if (key === null || key === storageKey || key === aside) tell();
    });
    // A page that comes back as it was left may have missed a change.
    addEventListener("pageshow", ({ persisted }) => {
      if (persisted) tell();
    });
  }
  watchers.add(watcher);
}

function tell(): void {
  for (const watcher of watchers) watcher();
}

function parseList(text: string): ReaderList | undefined {
  try {
    return readList(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/* First kept elsewhere, then taken away: where the browser refuses the first, the second is not done. */
function setAside(text: string): void {
  const before = localStorage.getItem(aside);
  localStorage.setItem(aside, before === null ? text : `${before}\n${text}`);
  localStorage.removeItem(storageKey);
}
