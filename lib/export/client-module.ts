import { z } from "zod";

/** A browser component that a page would load: the page's route and the module's path within the project. */
export interface ClientModule {
  route: string;
  module: string;
}

/** Next's own components, which are on every page and do nothing for HTML that works without them. */
const ownOfNext = /^\[project\]\/node_modules\/next\/dist\/(?:esm\/)?(?:client\/components|lib)\//;

const Manifest = z.object({ clientModules: z.record(z.string(), z.unknown()) });

/**
 * Reads a `page_client-reference-manifest.js` as Next 16 writes it beside every page on the server's side, and answers
 * the components of the page that ask for a browser. It is the one place that names them by file: flight data has only
 * numbers, and chunks are shared. Throws when the file has another form, so that a change in Next can't go unseen.
 */
export function readClientModules(manifest: string): ClientModule[] {
  const match = /__RSC_MANIFEST\["([^"]*)"\] = (\{[\s\S]*\});?\s*$/.exec(manifest);
  const [, route, json] = match ?? [];
  if (route === undefined || json === undefined)
    throw new Error("Unexpected form of Next's client reference manifest, expected __RSC_MANIFEST[…] = {…}");
  const { clientModules } = Manifest.parse(JSON.parse(json));
  return (
    Object.keys(clientModules)
      .filter((module) => !ownOfNext.test(module))
      // Turbopack names the parts of one module `file <part>`.
      .map((module) => ({
        route: route.replace(/\/page$/, "/"),
        module: module.replace(/^\[project\]\//, "").replace(/ <.*>$/, ""),
      }))
      .sort((a, b) => (a.module < b.module ? -1 : 1))
  );
}

/** Formats the message about a component that asks for a browser. */
export function formatClientModule({ route, module }: ClientModule): string {
  const remedy = module.startsWith("node_modules/next/")
    ? "Use plain HTML in its place, as <a> for Link."
    : 'Take out "use client" and move the behaviour to lib/browser.';
  return `${module}:1:1 Unexpected client component on page ${route}, expected HTML alone. ${remedy}`;
}
