import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import rehypeSlug from "rehype-slug";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { expect, it } from "vitest";
import { findPages, readCodeBlocks } from "./pages";

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeSlug).freeze();

const pages = new Map<string, Page>();

interface Page {
  links: string[];
  anchors: Set<string>;
}

/** The addresses that a page links to or shows, and the anchors of its headings as GitHub makes them. */
function readPage(page: string): Page {
  const known = pages.get(page);
  if (known !== undefined) return known;
  const links: string[] = [];
  const anchors = new Set<string>();
  visit(processor.runSync(processor.parse(readFileSync(page, "utf8"))), "element", ({ tagName, properties }) => {
    if (tagName === "a") links.push(decodeURI(String(properties["href"])));
    if (tagName === "img") links.push(String(properties["src"]));
    if (/^h[1-6]$/.test(tagName)) anchors.add(String(properties["id"]));
  });
  pages.set(page, { links, anchors });
  return { links, anchors };
}

it("every link between the pages leads to a file and a heading that there are", () => {
  const broken = findPages().flatMap((page) =>
    readPage(page)
      .links.filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [file = "", anchor] = link.split("#");
        const target = file === "" ? page : path.posix.join(path.posix.dirname(page), file);
        if (!existsSync(target)) return true;
        return anchor !== undefined && (statSync(target).isDirectory() || !readPage(target).anchors.has(anchor));
      })
      .map((link) => `${page}: ${link}`),
  );
  expect(broken).toEqual([]);
}, 60_000);

it("every file and folder of the project that a page names is there", () => {
  const named = findPages().flatMap((page) =>
    page === "CHANGELOG.md"
      ? []
      : [...readFileSync(page, "utf8").matchAll(/`((?:lib|app|components|scripts|tests|docs)\/[^`\s<>…*{}]*)`/gu)].map(
          ([, name = ""]) => ({ page, name }),
        ),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ name }) => !existsSync(name)).map(({ page, name }) => `${page}: ${name}`)).toEqual([]);
});

it("every command that a page names is one of package.json", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const known = new Set([...Object.keys(scripts), "ci", "install"]);
  const named = findPages().flatMap((page) => {
    const shell = readCodeBlocks(page).filter(({ language }) => language === "sh");
    const texts = [readFileSync(page, "utf8"), ...shell.map(({ text }) => text)];
    return texts.flatMap((text) =>
      [...text.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z0-9:]+)/gu)].map(([, name = ""]) => ({ page, name })),
    );
  });
  expect(named.filter(({ name }) => !known.has(name))).toEqual([]);
});

it("the read-me is at most 6,000 bytes", () => {
  expect(statSync("README.md").size).toBeLessThanOrEqual(6000);
});
