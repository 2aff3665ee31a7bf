/** A run of the words of a citation. */
export interface Run {
  words: string;
  italic: boolean;
}

/** Parts a form of a citation into runs by what is set in italics. */
export function readRuns(form: string): Run[] {
  const runs: Run[] = [{ words: "", italic: false }];
  for (const [part] of form.matchAll(/\\?./gsu)) {
    const last = runs[runs.length - 1];
    if (part === "*") runs.push({ words: "", italic: last?.italic === false });
    else if (last !== undefined) last.words += part.length > 1 && part.startsWith("\\") ? part.slice(1) : part;
  }
  return runs.filter(({ words }) => words !== "");
}

/** Gives plain words as a form of a citation, in which an asterisk sets italics and a backslash stands before what is neither. */
export function escapeRun(words: string): string {
  return words.replace(/[\\*]/gu, "\\$&");
}

/** Gives a form of a citation as plain text. */
export function toPlain(form: string): string {
  return readRuns(form)
    .map(({ words }) => words)
    .join("");
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
