import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createSecureServer, type Http2SecureServer } from "node:http2";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { browserArguments, findBrowser } from "../browser.mjs";
import type { FirstAnswer } from "./figures";
import { type Cost, line, summarizeCosts } from "./line";

/** What is measured in a browser: a large index and its client, or a folder of Pagefind's. */
export type Served =
  | { kind: "index"; folder: string; client: { plain: Uint8Array; brotli: Uint8Array } }
  | { kind: "pagefind"; folder: string };

/* The page is there and the connection stands when the first letter is typed; nothing else was loaded. */
const pages: Readonly<Record<Served["kind"], string>> = {
  index: `const [client, root] = await Promise.all([import("/client.js"), fetch("/index/root.json").then((answer) => answer.json())]);
    const { reader } = await client.openIndexAt("/index", root);
    for await (const { hits } of client.searchInSteps(client.search, reader, query, { limit: 10 })) { for (const hit of hits) document.body.append(hit.entry.document.text); break; }`,
  pagefind: `const pagefind = await import("/index/pagefind.js");
    await pagefind.options({ noWorker: true });
    await pagefind.init();
    const { results } = await pagefind.search(query);
    for (const { excerpt } of await Promise.all(results.slice(0, 10).map((result) => result.data()))) document.body.append(excerpt);`,
};

/** Measures first answers in Chromium over HTTP/2 on a line that is slowed down; nothing where Chromium or a certificate is missing. */
export async function measureInBrowser(served: Served, queries: readonly string[]): Promise<FirstAnswer | undefined> {
  const program = findBrowser();
  const keys = await buildCertificate();
  if (program === undefined || keys === undefined) return undefined;
  const sent = { bytes: 0, requests: 0 };
  const server = createSecureServer(keys);
  server.on("stream", (stream, { ":path": address = "/" }) => {
    const file = findFile(served, address);
    sent.bytes += file?.content.length ?? 0;
    sent.requests += 1;
    stream.respond(file === undefined ? { ":status": 404 } : { ":status": 200, ...file.headers });
    stream.end(file?.content);
  });
  const port = await listen(server);
  const browser = await chromium.launch({ executablePath: program, args: browserArguments });
  try {
    const costs: Cost[] = [];
    for (const query of queries) costs.push(await measureQuery(browser, `https://localhost:${port}/`, query, sent));
    return summarizeCosts(costs);
  } finally {
    await browser.close();
    server.close();
  }
}

/* What is sent is counted where it is sent, without headers, as a worker of the page asks for some of it. */
async function measureQuery(
  browser: Browser,
  address: string,
  query: string,
  sent: { bytes: number; requests: number },
): Promise<Cost> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    await page.goto(address);
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: line.latency,
      downloadThroughput: line.bytesPerSecond,
      uploadThroughput: line.bytesPerSecond,
    });
    Object.assign(sent, { bytes: 0, requests: 0 });
    const time = Number(await page.evaluate(`measure(${JSON.stringify(query)})`));
    return { ...sent, rounds: 0, time };
  } finally {
    await context.close();
  }
}

function findFile(
  served: Served,
  address: string,
): { headers: Record<string, string>; content: Uint8Array } | undefined {
  const encoded = { "content-encoding": "br" };
  if (address === "/")
    return {
      headers: { "content-type": "text/html" },
      content: new TextEncoder().encode(
        `<!doctype html><title>Search</title><script>async function measure(query) { const start = performance.now(); ${pages[served.kind]}; return performance.now() - start; }</script>`,
      ),
    };
  if (address === "/client.js" && served.kind === "index")
    return { headers: { "content-type": "text/javascript", ...encoded }, content: served.client.brotli };
  const name = address.replace(/^\/index\/|[?].*/gu, "");
  const file = path.join(served.folder, name);
  const headers = { "content-type": typeOf(name) };
  if (existsSync(`${file}.br`)) return { headers: { ...headers, ...encoded }, content: readFileSync(`${file}.br`) };
  return existsSync(file) ? { headers, content: readFileSync(file) } : undefined;
}

function typeOf(name: string): string {
  if (name.endsWith(".js")) return "text/javascript";
  return name.endsWith(".json") ? "application/json" : "application/octet-stream";
}

async function buildCertificate(): Promise<{ key: Buffer; cert: Buffer } | undefined> {
  const folder = await mkdtemp(path.join(tmpdir(), "bench-key-"));
  const [key, cert] = [path.join(folder, "key.pem"), path.join(folder, "cert.pem")];
  try {
    execFileSync(
      "openssl",
      [
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
        "-subj",
        "/CN=localhost",
        "-days",
        "2",
        "-keyout",
        key,
        "-out",
        cert,
      ],
      { stdio: "ignore" },
    );
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch {
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function listen(server: Http2SecureServer): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}
