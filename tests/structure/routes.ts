import { readdirSync } from "node:fs";
import path from "node:path";

const app = path.join(import.meta.dirname, "../../app");

/** Finds the routes of the site, without the groups in brackets. */
export function findRoutes(): string[] {
  const pages = readdirSync(app, { recursive: true, encoding: "utf8" }).filter((name) =>
    /(?:^|[\\/])page\.tsx$/.test(name),
  );
  return pages.map((name) =>
    path
      .dirname(name)
      .split(path.sep)
      .filter((part) => part !== "." && !part.startsWith("("))
      .join("/"),
  );
}

/** Builds what the addresses that a route answers look like, below that of the site. */
export function patternOf(route: string): RegExp {
  const parts = route.split(/(?<=.)\//).filter((part) => part !== "");
  const source = parts.map((part) =>
    part.startsWith("[[...") ? "(?:[^/]+/)*" : part.startsWith("[") ? "[^/]+/" : `${part}/`,
  );
  return new RegExp(`^${source.join("")}$`);
}
