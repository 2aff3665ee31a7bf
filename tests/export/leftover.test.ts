import { expect, it } from "vitest";
import { findLeftovers } from "#lib/export/leftover";

const files = new Map([
  [
    "index.html",
    '<link rel="stylesheet" href="/base/_next/static/chunks/used.css"><img src="/_next/static/media/mark.1a.svg">',
  ],
  ["index.txt", '1:"$Sreact.fragment"\n'],
  ["__next._full.txt", '1:"$Sreact.fragment"\n'],
  ["a/index.html", "<p>a</p>"],
  ["a/__next.a.__PAGE__.txt", '1:"$Sreact.fragment"\n'],
  ["404.html", "<p>not found</p>"],
  ["404/index.html", '<script src="/_next/static/chunks/lonely.js"></script>'],
  ["_not-found/index.html", ""],
  ["robots.txt", "User-agent: *\n"],
  ["cite/index.txt", "A citation in plain words."],
  ["cite/index.html", "<p>cite</p>"],
  ["_next/static/chunks/used.css", "@font-face{src:url(../media/font.2b.woff2)}"],
  ["_next/static/chunks/unused.css", "@font-face{src:url(../media/other.3c.woff2)}"],
  ["_next/static/chunks/lonely.js", ""],
  ["_next/static/media/font.2b.woff2", ""],
  ["_next/static/media/mark.1a.svg", ""],
  ["_next/static/media/other.3c.woff2", ""],
]);

it("finds flight data, repeated pages and what no page refers to, and spares plain text of ours", async () => {
  expect(await findLeftovers([...files.keys()], async (path) => files.get(path) ?? "")).toEqual([
    "404/index.html",
    "__next._full.txt",
    "_next/static/chunks/lonely.js",
    "_next/static/chunks/unused.css",
    "_next/static/media/other.3c.woff2",
    "_not-found/index.html",
    "a/__next.a.__PAGE__.txt",
    "index.txt",
  ]);
});
