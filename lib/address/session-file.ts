import { parseId } from "./identifier";

/** A file that a session offers: the identifier of the session, and the file's path beside the session's document. */
export interface SessionFile {
  session: string;
  file: string;
}

/**
 * Says whether a text is the path of a file that a session may offer (`slides/panel-1.pdf`): it leads nowhere else, and to none of the
 * files that the content is written in.
 */
export function isFileOfSession(text: string): boolean {
  return (
    /^(?:[A-Za-z0-9][\w.-]*\/)*[A-Za-z0-9][\w.-]*\.[A-Za-z0-9]+$/.test(text) &&
    !/\.(?:md|json)$/i.test(text) &&
    !text.startsWith("originals/")
  );
}

/** Builds the address within the site of a file that a session offers: `/harbour-3/panel-1/files/slides/panel-1.pdf`. */
export function buildSessionFilePath({ session, file }: SessionFile): string {
  return `/${session}/files/${file}`;
}

/** Parses such an address into session and file; the other half of {@link buildSessionFilePath}. */
export function parseSessionFilePath(path: string): SessionFile | undefined {
  const [, session = "", file = ""] = /^\/([^/]+\/[^/]+)\/files\/(.+)$/.exec(path) ?? [];
  return parseId(session)?.kind === "session" && isFileOfSession(file) ? { session, file } : undefined;
}
