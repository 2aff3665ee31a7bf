/** A run of the words of a citation. */
export interface Run {
  words: string;
  italic: boolean;
}

/** Parts a form of a citation into runs by what is set in italics. */
export function readRuns(form: string): Run[] {
  return form
    .split("*")
    .map((words, at) => ({ words, italic: at % 2 === 1 }))
    .filter(({ words }) => words !== "");
}

/** Gives a form of a citation as plain text. */
export function toPlain(form: string): string {
  return form.replaceAll("*", "");
}

/** Gives a form of a citation as HTML. */
export function toHtml(form: string): string {
  return readRuns(form)
    .map(({ words, italic }) => (italic ? `<i>${escapeHtml(words)}</i>` : escapeHtml(words)))
    .join("");
}

/** Gives plain words as HTML. */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
