import path from "node:path";

/**
 * The folder of the portal's content: `content/` beside the code, or the one that the setting CONTENT_DIR names, which may be in a
 * repository of its own. Whatever its name, the paths of its files begin with `content/` within the program.
 */
export const contentFolder = process.env["CONTENT_DIR"] ?? "content";

/** Finds where a file of the content, `content/harbour-3/report.md`, is on the disk: in the portal's own, or that of another folder. */
export function onDisk(name: string, folder = contentFolder): string {
  return path.resolve(folder, path.posix.relative("content", name));
}

/** Formats a message about files of the content with the paths at which the editor finds them. */
export function showOnDisk(message: string): string {
  return contentFolder === "content"
    ? message
    : message.replaceAll(/(?<![\w./-])content\/(?=\S)/gu, `${contentFolder}/`);
}
