import { afterEach, describe, expect, it, vi } from "vitest";
import { absoluteUrl, parseSiteAddress, withBase } from "#lib/address/site";

describe("parseSiteAddress", () => {
  it.each([
    [undefined, "http://localhost:3000", ""],
    ["", "http://localhost:3000", ""],
    ["https://example.org", "https://example.org", ""],
    ["https://example.org/", "https://example.org", ""],
    ["https://example.org/proceedings/", "https://example.org", "/proceedings"],
    [" http://127.0.0.1:8080/a/b ", "http://127.0.0.1:8080", "/a/b"],
  ])("parses %j", (setting, origin, basePath) => {
    expect(parseSiteAddress(setting)).toEqual({ origin, basePath });
  });

  it.each([
    "example.org",
    "ftp://example.org",
    "https://example.org/?a",
    "https://example.org/#a",
    "https://user@example.org",
    "https://example.org/a b",
  ])("refuses %j with an example of what is right", (setting) => {
    expect(() => parseSiteAddress(setting)).toThrow(/Unexpected .* expected .*https?:|Unexpected path/s);
  });
});

it("builds addresses with or without a slash at the start", () => {
  expect(absoluteUrl("/alliance-17/")).toBe(absoluteUrl("alliance-17/"));
  expect(withBase("/alliance-17/#r1")).toMatch(/\/alliance-17\/#r1$/);
});

describe("below a path", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it("puts the path before every address of the site, once", async () => {
    vi.stubEnv("SITE_URL", "https://example.org/proceedings/");
    vi.resetModules();
    const site = await import("#lib/address/site");
    expect(site.publicAddress).toBe("https://example.org/proceedings");
    expect(site.withBase("/alliance-17/#r1")).toBe("/proceedings/alliance-17/#r1");
    expect(site.withBase("assets/site.js")).toBe("/proceedings/assets/site.js");
    expect(site.absoluteUrl("/alliance-17/panel-1/r1/")).toBe(
      "https://example.org/proceedings/alliance-17/panel-1/r1/",
    );
    expect(site.absoluteUrl("/")).toBe("https://example.org/proceedings/");
  });
});
