import { createHash } from "node:crypto";
import type { ReactNode } from "react";
import { joinNames, namesOf } from "#lib/address/name";
import { writeTree } from "./expand";

type Params = Readonly<Record<string, string | string[]>>;

/** What the build needs of a module of `app/`: `page.tsx` of a route, and `not-found.tsx`. */
export interface PageModule {
  default: (props: { params: Promise<Params> }) => ReactNode;
  metadata?: unknown;
  generateMetadata?: (props: { params: Promise<Params> }) => unknown;
  generateStaticParams?: () => Params[];
}

/** A page of the site: the path of its file in the export, the route that makes it and what the route is given. */
export interface PageOfSite {
  file: string;
  route: string;
  params: Params;
}

/** Answers all pages, or the fingerprints of some. */
export interface FingerprintTask {
  list: () => Promise<PageOfSite[]>;
  fingerprint: (pages: readonly PageOfSite[]) => Promise<string[]>;
}

/** Prepares the task for the modules of all routes, by their files within `app/`, and the layout that they share. */
export function buildFingerprints(
  modules: Readonly<Record<string, PageModule>>,
  layout: (props: { children: ReactNode }) => ReactNode,
): FingerprintTask {
  const get = (route: string): PageModule => {
    const module = modules[route];
    if (module === undefined) throw new Error(`Unexpected route ${route}, expected one of app/`);
    return module;
  };
  return {
    list: async () =>
      Object.entries(modules).flatMap(([route, { generateStaticParams }]) =>
        (generateStaticParams?.() ?? [{}]).map((params) => ({ file: buildFile(route, params), route, params })),
      ),
    fingerprint: async (pages) => {
      const prints: string[] = [];
      for (const { route, params } of pages) {
        const [module, props] = [get(route), { params: Promise.resolve(params) }];
        const hash = createHash("sha256");
        hash.update(JSON.stringify((await module.generateMetadata?.(props)) ?? module.metadata ?? null));
        hash.update(await writeTree(layout({ children: module.default(props) })));
        prints.push(hash.digest("hex"));
      }
      return prints;
    },
  };
}

/** The file of a page in the export: `(reading)/topics/[topic]/page.tsx` → `topics/prevention/index.html`. */
export function buildFile(route: string, params: Params): string {
  if (route === "not-found.tsx") return "404.html";
  const folders = namesOf(route).slice(0, -1);
  const names = folders.flatMap((folder) => {
    const name = /^\[{1,2}(?:\.\.\.)?([^\]]+)\]{1,2}$/.exec(folder)?.[1];
    if (name !== undefined) return params[name] ?? [];
    return folder.startsWith("(") ? [] : [folder];
  });
  return joinNames([...names, "index.html"]);
}
