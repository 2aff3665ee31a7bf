import { readStored } from "#lib/browser/storage";
import { emptyList, type ReaderList, readList } from "./list";

/** Where the reader's list is kept, in this browser alone. */
const storageKey = "my-list";

/** Where something that stood there and was no list is kept as it was. */
const aside = "my-list-set-aside";

const watchers = new Set<() => void>();

/* The list of this page alone, from when the browser refused to keep it. */
let unkept: ReaderList | undefined;

/** Reads the list. Something unreadable in its place is set aside, not lost. */
export function readKeptList(): ReaderList {
  if (unkept !== undefined) return unkept;
  try {
    const text = localStorage.getItem(storageKey);
    if (text === null) return emptyList;
    const list = parseList(text);
    if (list !== undefined) return list;
    setAside(text);
    return emptyList;
  } catch {
    unkept = emptyList;
    return unkept;
  }
}

/** Changes the list as it is now, whichever page changed it last, and tells every part of the page. */
export function changeList(change: (list: ReaderList) => ReaderList): ReaderList {
  const list = change(readKeptList());
  try {
    if (unkept !== undefined) unkept = list;
    else if (list.title === "" && list.items.length === 0) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(list));
  } catch {
    unkept = list;
  }
  tell();
  return list;
}

/** Says whether the list is kept beyond this page. */
export function isKept(): boolean {
  return unkept === undefined;
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
