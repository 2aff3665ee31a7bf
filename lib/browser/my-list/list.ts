import { parseId } from "#lib/address/identifier";

/** An item of a reader's list: its identifier, and what the reader noted about it, empty where nothing. */
export interface ListItem {
  id: string;
  note: string;
}

/** A reader's list: its title, empty where it has none, and its items in the reader's order, each once. */
export interface ReaderList {
  title: string;
  items: readonly ListItem[];
}

/** The list that nothing was added to yet. */
export const emptyList: ReaderList = { title: "", items: [] };

/** Finds the kind by which the file of citations that holds an identifier is named; `undefined` where it cannot be cited. */
export function findKind(id: string): string | undefined {
  const parts = parseId(id);
  switch (parts?.kind) {
    case "event":
    case "session":
    case "recommendation":
    case "wording":
    case "document":
    case "paragraph":
    case "quotation":
      return parts.kind;
    case "fact":
      return parts.collection === "figures" ? "figure" : undefined;
    default:
      return undefined;
  }
}

/** Says whether a list has an item. */
export function hasItem({ items }: ReaderList, id: string): boolean {
  return items.some((item) => item.id === id);
}

/** Adds an item at a position, or at the end; what is there already stays as it is. */
export function addItem(list: ReaderList, item: ListItem, at: number = list.items.length): ReaderList {
  if (hasItem(list, item.id)) return list;
  return { ...list, items: [...list.items.slice(0, at), item, ...list.items.slice(at)] };
}

/** Removes an item. */
export function removeItem(list: ReaderList, id: string): ReaderList {
  return { ...list, items: list.items.filter((item) => item.id !== id) };
}

/** Moves an item one position up (-1) or down (1); the first stays first, the last last. */
export function moveItem(list: ReaderList, id: string, step: -1 | 1): ReaderList {
  const from = list.items.findIndex((item) => item.id === id);
  const [item, other] = [list.items[from], list.items[from + step]];
  if (item === undefined || other === undefined) return list;
  return { ...list, items: list.items.map((each) => (each === item ? other : each === other ? item : each)) };
}

/** Changes the note of an item. */
export function annotateItem(list: ReaderList, id: string, note: string): ReaderList {
  return { ...list, items: list.items.map((item) => (item.id === id ? { id, note } : item)) };
}

/** Merges another list into one: what is new comes after, and of two notes that differ neither is lost. */
export function mergeLists(mine: ReaderList, other: ReaderList): ReaderList {
  const items = mine.items.map((item) => {
    const { note = "" } = other.items.find(({ id }) => id === item.id) ?? {};
    return item.note.includes(note) ? item : { ...item, note: item.note === "" ? note : `${item.note}\n\n${note}` };
  });
  const added = other.items.filter(({ id }) => !hasItem(mine, id));
  return { title: mine.title === "" ? other.title : mine.title, items: [...items, ...added] };
}

/** Reads a list from JSON that was stored or sent; `undefined` where it is none. An item that stands twice counts once. */
export function readList(value: unknown): ReaderList | undefined {
  if (typeof value !== "object" || value === null || !("title" in value) || !("items" in value)) return undefined;
  const { title, items } = value;
  if (typeof title !== "string" || !Array.isArray(items)) return undefined;
  const read = items.map(readItem);
  if (!read.every((item) => item !== undefined)) return undefined;
  return read.reduce((list, item) => addItem(list, item), { ...emptyList, title });
}

/* What can be cited in no build of the site is no item; what this build does not hold may be one of another. */
function readItem(value: unknown): ListItem | undefined {
  if (typeof value !== "object" || value === null || !("id" in value) || !("note" in value)) return undefined;
  const { id, note } = value;
  if (typeof id !== "string" || typeof note !== "string" || findKind(id) === undefined) return undefined;
  return { id, note };
}
