import type { Element, Nodes } from "hast";
import { toString } from "hast-util-to-string";

/** The framework's inline scripts: the loader of its chunks, flight data, and React's code for late content. */
const inlineScript =
  /^\s*(?:\(globalThis\["TURBOPACK"\]|\(?self\.__next_|requestAnimationFrame\(function\(\)\{\$RT=|\$R[A-Z]=|\$R[A-Z]\()/;

/** An inline script of flight data or of the loader of chunks as Next writes it. */
const flightScript = /<script>(?:\(globalThis\["TURBOPACK"\]|\(?self\.__next_)(?:(?!<\/script)[\s\S])*?<\/script>/g;

/** Takes the scripts of flight data off a page, two thirds of it, which differ with the build and need no parser. */
export function withoutFlight(html: string): string {
  return html.replaceAll(flightScript, "");
}

/** Answers what to do with a script: `keep` data blocks and our own modules, `drop` the framework's, `refuse` others. */
export function judgeScript(script: Element): "keep" | "drop" | "refuse" {
  const { type, src } = script.properties;
  if (typeof src === "string") {
    if (src.includes("/_next/")) return "drop";
    return type === "module" && src.includes("/assets/") && src.startsWith("/") && !src.startsWith("//")
      ? "keep"
      : "refuse";
  }
  if (type === "application/ld+json" || type === "speculationrules") return "keep";
  return inlineScript.test(toString(script)) ? "drop" : "refuse";
}

/** Tells whether a node is there for the framework only: its comments, preloads, marks, repetitions and empty boundaries. */
export function isFrameworkOnly(node: Nodes): boolean {
  if (node.type === "comment") return true;
  if (node.type !== "element") return false;
  const { rel, as, href, name, hidden } = node.properties;
  switch (node.tagName) {
    case "link": {
      const rels = Array.isArray(rel) ? rel : [];
      const address = typeof href === "string" ? href : "";
      if (rels.includes("preconnect")) return address === "/";
      // A style sheet that a page needs stands in it as one; the others belong to pages that it leads to.
      return (
        ((rels.includes("preload") && (as === "script" || as === "style")) || rels.includes("modulepreload")) &&
        address.includes("/_next/")
      );
    }
    case "meta":
      // Next repeats for Twitter what Open Graph's tags say, which Twitter reads where it finds no own.
      return (
        typeof name === "string" && (name.startsWith("next-") || /^twitter:(?:title|description|image)/.test(name))
      );
    case "div":
      // The boundary of the metadata stands empty at the start of the body.
      return hidden === true && node.children.every((child) => child.type === "comment");
    case "template":
      return typeof node.properties["id"] === "string" && /^[BPS]:/.test(node.properties["id"]);
    default:
      return false;
  }
}

/** Tells whether an element holds what React streamed late, out of its place and hidden until a script of it moves it there. */
export function isLateContent({ tagName, properties, children }: Element): boolean {
  return (
    tagName === "div" &&
    properties["hidden"] === true &&
    /^S:/.test(String(properties["id"])) &&
    children.some((child) => child.type !== "comment")
  );
}
