import { build } from "esbuild";
import { hashName } from "#lib/export/hashed-name";
import { formatStemsModule } from "#lib/search/engine/text/kept-stemmers";
import { writeAsset } from "../output";
import { bundleSettings } from "./bundle-settings";

/**
 * Writes the module that stems the words of a query in the given languages beside the index of the search; answers the name of its
 * file, or nothing where there is no such language.
 */
export async function writeStems(languages: readonly string[]): Promise<string | undefined> {
  if (languages.length === 0) return undefined;
  const { outputFiles } = await build({
    stdin: { contents: formatStemsModule(languages), resolveDir: ".", loader: "ts" },
    ...bundleSettings,
  });
  const content = outputFiles.map(({ text }) => text).join("");
  const file = hashName("search-stems", content, "js");
  await writeAsset(file, content);
  return file;
}
