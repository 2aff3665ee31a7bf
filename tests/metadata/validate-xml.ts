import { readFileSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";

/** Validates XML against one of our schemas (`atom.rng`, `sitemap.xsd` …) with libxml2; several texts at once, as a start is slow. */
export async function validateXml(xml: string | readonly string[], schema: string): Promise<string[]> {
  const result = await validateXML({
    xml: [xml].flat().map((contents, at) => ({ fileName: `text-${at}.xml`, contents })),
    schema: { fileName: schema, contents: readFileSync(path.join(import.meta.dirname, "schemas", schema), "utf8") },
    extension: schema.endsWith(".rng") ? "relaxng" : "schema",
    maxMemoryPages: 8192,
  });
  return result.errors.map(({ rawMessage }) => rawMessage);
}
