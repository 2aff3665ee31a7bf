import type { NamedRecord } from "#lib/address/go-to";
import { fetchJson, hasForm } from "./fetch-json";

/** Every code and what it is of, and the letters of the portal before each. */
interface CodeFile {
  codes: readonly NamedRecord[];
  prefix: string;
}

/** Loads the short codes of the portal. */
export async function loadCodes(): Promise<CodeFile> {
  const file = await fetchJson(process.env.CODES ?? "");
  if (!isCodeFile(file)) throw new Error("Unexpected content of the file of codes");
  return file;
}

function isCodeFile(file: unknown): file is CodeFile {
  return hasForm(file, "codes-1");
}
