import { existsSync } from "node:fs";
import path from "node:path";

/**
 * Whether the content has the documents that this portal was made for. Tests named `….documents.test.ts` and `….documents.spec.ts` state
 * what these say and how many things are in them; they run only where they are.
 */
export const hasTheseDocuments = ["alliance-17", "alliance-18", "office-report-2016-17"].every((name) =>
  existsSync(path.join(process.env.CONTENT_DIR ?? "content", name, "report.md")),
);

/** The files of tests that are left out of another content. */
export const ofOtherContent = hasTheseDocuments ? [] : ["**/*.documents.{test,spec}.ts", "**/*.documents.long.test.ts"];

/**
 * How many things a test must have looked at to have shown anything: of these documents so many, of another content what there is.
 * @param {number} count
 */
export const atLeast = (count) => (hasTheseDocuments ? count : -1);
