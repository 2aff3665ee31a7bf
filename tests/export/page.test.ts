import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { finishPage } from "#lib/export/page";

const policy =
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; manifest-src 'self'\">";

function finish(head: string, body: string) {
  const page = finishPage({
    path: "out/a/index.html",
    html: `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
  });
  return { html: String(page), reasons: page.messages.map((message) => message.reason) };
}

function finished(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head>${policy}${head}</head><body>${body}</body></html>`;
}

describe("finishPage", () => {
  it("lets speculation rules stand, by their hash", () => {
    const { html, reasons } = finish("", '<script type="speculationrules">{"prefetch":[]}</script>');
    expect(reasons).toEqual([]);
    expect(html).toContain('<script type="speculationrules">{"prefetch":[]}</script>');
    const [, hash] = /script-src 'self' 'sha256-([^']+)'/u.exec(html) ?? [];
    expect(hash).toBe(createHash("sha256").update('{"prefetch":[]}').digest("base64"));
  });

  it("gives the root the title, for the head of printed pages", () => {
    const { html } = finish("<title>A “B” · P</title>", "<svg><title>Not this</title></svg>");
    expect(html).toContain('<html lang="en" data-title="A “B” · P">');
  });

  it("takes out the framework's scripts, preloads, flight data and marks", () => {
    const head =
      '<meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/><link rel="preconnect" href="/" crossorigin=""/>' +
      '<script src="/_next/static/chunks/c.js" async=""></script><script src="/_next/static/chunks/d.js" noModule=""></script>' +
      '<meta name="next-size-adjust" content=""/>';
    const body =
      '<div hidden=""><!--$--><!--/$--></div><p>one<!-- --> <!-- -->two</p><!--$--><!--/$-->' +
      '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({});</script>' +
      '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n"])</script>';
    const { html, reasons } = finish(head, body);
    expect(html).toBe(
      finished('<meta charset="utf-8"><link rel="stylesheet" href="/_next/static/chunks/a.css">', "<p>one two</p>"),
    );
    expect(reasons).toEqual([]);
  });

  it("keeps JSON-LD word for word and our own modules, also under a path", () => {
    const data = '<script type="application/ld+json">{"name":"A \\u003c B & “C”"}</script>';
    const modules =
      '<script type="module" src="/assets/site.0123456789.js"></script><script type="module" src="/proceedings/assets/site.0123456789.js"></script>';
    expect(finish(data, modules).html).toBe(finished(data, modules));
  });

  it("keeps preloads of fonts, words with accents and space in preformatted text", () => {
    const head = '<link rel="preload" as="font" type="font/woff2" crossorigin href="/assets/fonts/a.woff2">';
    const body = "<pre>  a\n  b</pre><p>Šarić &amp; Þór – “x”</p>";
    expect(finish(head, body).html).toBe(finished(head, body));
  });

  it("gives the same page when it is finished twice", () => {
    const once = finish("<title>T</title>", "<p>x</p>").html;
    expect(String(finishPage({ path: "out/a/index.html", html: once }))).toBe(once);
  });

  it("allows an inline style element by the hash of its text", () => {
    expect(finish("<style>p{color:red}</style>", "").html).toContain("style-src 'self' 'sha256-");
  });

  it("refuses scripts from elsewhere and inline scripts of unknown make", () => {
    const { reasons } = finish(
      "",
      '<script src="https://example.org/a.js"></script><script src="//example.org/assets/a.js" type="module"></script><script>alert(1)</script>',
    );
    expect(reasons).toEqual([
      'Unexpected script "https://example.org/a.js", expected a module under /assets/ or JSON-LD.',
      'Unexpected script "//example.org/assets/a.js", expected a module under /assets/ or JSON-LD.',
      'Unexpected script "alert(1)", expected a module under /assets/ or JSON-LD.',
    ]);
  });

  it("refuses style attributes and inline handlers, which the policy would silence", () => {
    const { reasons } = finish("", '<p style="color:red">a</p><button onclick="go()">b</button>');
    expect(reasons).toEqual([
      "Unexpected style attribute on <p>, expected a class: the policy forbids it.",
      "Unexpected onClick on <button>, expected a listener in lib/browser.",
    ]);
  });

  const nav = (links: string) =>
    `<header><nav aria-label="Main"><ul>${links}</ul></nav></header><a href="/base/people/">People</a>`;
  const links = `<li><a href="/base/people/">People</a></li><li><a href="/base/search/">Search</a></li>`;
  const at = (path: string) => finish(`<link rel="canonical" href="https://example.org/base${path}">`, nav(links)).html;

  it("marks the way in that a page is, or is a part of", () => {
    expect(at("/people/")).toContain(
      `<li><a href="/base/people/" aria-current="page">People</a></li><li><a href="/base/search/">Search</a></li>`,
    );
    expect(at("/people/ada-lind/")).toContain(`<li><a href="/base/people/" aria-current="true">People</a></li>`);
    expect(at("/people/")).toContain(`</header><a href="/base/people/">People</a>`);
    expect(at("/peoples/")).not.toContain("aria-current");
    expect(finish("", nav(links)).html).not.toContain("aria-current");
  });

  it("marks the way to everything on pages that no other way in leads to, but not on the title page", () => {
    const all = `${links}<li class="browse"><a href="/base/browse/">Browse</a></li>`;
    const of = (path: string) => finish(`<link rel="canonical" href="https://example.org/base${path}">`, nav(all)).html;
    expect(of("/topics/tides/")).toContain(`<a href="/base/browse/" aria-current="true">Browse</a>`);
    expect(of("/browse/")).toContain(`<a href="/base/browse/" aria-current="page">Browse</a>`);
    expect(of("/people/")).toContain(`<a href="/base/browse/">Browse</a>`);
    expect(of("/")).not.toContain("aria-current");
  });

  it("refuses to lose, add or move a word", () => {
    // A parser moves text that stands between the rows of a table out of it.
    const { reasons } = finish("", "<table><tr><td>one</td></tr>two</table><p>three</p>");
    expect(reasons).toEqual([
      'Unexpected words "twoonethree" after finishing, expected "onetwothree" as Next exported them. Change lib/export, or the component whose HTML is not valid.',
    ]);
  });

  it("refuses content that only the framework's scripts would show", () => {
    const { reasons } = finish("", '<div hidden="" id="S:0"><p>late</p></div>');
    expect(reasons).toEqual([
      "Unexpected content that only a script would show, expected all of the page in its place. Take out Suspense and loading states.",
    ]);
  });
});
