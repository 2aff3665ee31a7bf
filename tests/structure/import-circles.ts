import path from "node:path";
import ts from "typescript";

/** Reads what each file imports of the others, types included; files by path from the root of the project, with their text. */
export function readImports(files: ReadonlyMap<string, string>): Map<string, string[]> {
  const find = (from: string, specifier: string) => {
    const target = specifier.startsWith("#")
      ? specifier.slice(1)
      : path.posix.join(path.posix.dirname(from), specifier);
    return [target, `${target}.ts`, `${target}.tsx`].filter((file) => files.has(file));
  };
  return new Map(
    [...files].map(([file, text]) => [
      file,
      ts
        .preProcessFile(text)
        .importedFiles.filter(({ fileName }) => /^[.#]/.test(fileName))
        .flatMap(({ fileName }) => find(file, fileName)),
    ]),
  );
}

/** Finds the circles in a graph of imports (depth-first search), each as the way around it. */
export function findCircles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
    else if (!done.has(file)) {
      for (const next of imports.get(file) ?? []) walk(next, [...way, file]);
      done.add(file);
    }
  };
  for (const file of imports.keys()) walk(file, []);
  return circles.sort();
}
