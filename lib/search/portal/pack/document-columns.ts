import { readWords } from "#lib/search/engine/text/encoder";
import type { Pack, SearchDocument, SearchKind, DocumentColumns } from "./pack-schema";

/** The lists of a pack by which a shelf names sessions and documents. */
export type Lists = Pick<Pack, "sessions" | "documents">;

/** Builds the shelf of the search documents of one kind; the other half of {@link decodeColumns}. */
export function encodeColumns(kind: SearchKind, entries: readonly SearchDocument[], lists: Lists): DocumentColumns {
  const positions = new Map(lists.sessions.map(({ id }, at) => [id, at]));
  const titles = entries.map(({ title }) => title);
  const names = entries.map((entry) => entry.names ?? []);
  const sessions = omitRepeats(
    entries.map((entry) => entry.sessions.flatMap((id) => positions.get(id) ?? [])),
    [],
  );
  const documents = omitRepeats(
    entries.map((entry) => lists.documents.findIndex(({ id }) => id === entry.document)),
    -1,
  );
  const sections = omitRepeats(
    entries.map(({ section = "" }) => section),
    "",
  );
  return {
    kind,
    ids: deltaEncode(entries.map(({ id }) => id)).map((id, at) =>
      id === buildNamed(findFolder(id), titles[at]) ? findFolder(id) : id,
    ),
    labels: deltaEncode(entries.map(({ label }) => label)),
    ...(titles.some((title) => title !== "") ? { titles } : {}),
    ...(names.some((each) => each.length > 0) ? { names } : {}),
    texts: entries.map(({ text }) => text),
    ...(sessions.some((each) => each !== null) ? { sessions } : {}),
    ...(documents.some((each) => each !== null) ? { documents } : {}),
    ...(sections.some((each) => each !== null) ? { sections } : {}),
  };
}

/** Reads the search documents of a shelf; the other half of {@link encodeColumns}. */
export function decodeColumns(shelf: DocumentColumns, lists: Lists): SearchDocument[] {
  let [id, label, section, document] = ["", "", "", -1];
  let sessions: readonly number[] = [];
  return shelf.texts.map((text, at) => {
    const title = shelf.titles?.[at] ?? "";
    const written = shelf.ids[at] || findNext(id);
    id = written.endsWith("/") ? buildNamed(written, title) : written;
    label = shelf.labels[at] || findNext(label);
    sessions = shelf.sessions?.[at] ?? sessions;
    document = shelf.documents?.[at] ?? document;
    section = shelf.sections?.[at] ?? section;
    const names = shelf.names?.[at] ?? [];
    const source = lists.documents[document]?.id;
    return {
      id,
      kind: shelf.kind,
      label,
      title,
      ...(names.length === 0 ? {} : { names }),
      text,
      sessions: sessions.flatMap((position) => lists.sessions[position]?.id ?? []),
      ...(source === undefined ? {} : { document: source }),
      ...(section === "" ? {} : { section }),
    };
  });
}

/* "alliance-17/panel-1/r9" is followed by "alliance-17/panel-1/r10", and "Person" by "Person". */
function findNext(text: string): string {
  return text.replace(/\d+$/u, (number) => String(Number(number) + 1));
}

/* "people/" and "Jórunn Æ. Sen" make "people/jorunn-ae-sen"; an identifier of another form is written in full. */
function buildNamed(folder: string, title = ""): string {
  return folder + readWords(title).join("-");
}

function findFolder(id: string): string {
  return id.slice(0, id.lastIndexOf("/") + 1);
}

function deltaEncode(texts: readonly string[]): string[] {
  return texts.map((text, at) => (text === findNext(texts[at - 1] ?? "") ? "" : text));
}

function omitRepeats<Value>(values: readonly Value[], first: Value): (Value | null)[] {
  const keys = values.map((value) => JSON.stringify(value));
  return values.map((value, at) => (keys[at] === (keys[at - 1] ?? JSON.stringify(first)) ? null : value));
}
