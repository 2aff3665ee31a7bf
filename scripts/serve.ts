import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import path from "node:path";
import sirv from "sirv";
import { basePath } from "#lib/address/site";
import { runAsScript } from "./messages";

/** A running server: the address of the site's home page, and how to stop it. */
export interface Served {
  url: string;
  port: number;
  close: () => Promise<void>;
}

/** Media types of citation formats that the table of file endings does not know, or takes for any JSON. */
const mediaTypes: Readonly<Record<string, string>> = {
  ".bib": "application/x-bibtex; charset=utf-8",
  ".ris": "application/x-research-info-systems; charset=utf-8",
  ".csl.json": "application/vnd.citationstyles.csl+json; charset=utf-8",
};

/** Serves an export as a static host would, on the port or, where it is taken, the next free one; 0 is any free port. */
export async function serve(folder: string, port: number): Promise<Served> {
  if (!existsSync(path.join(folder, "index.html")))
    throw new Error(`Unexpected lack of ${folder}/index.html, expected a built site. Run npm run build.`);
  const server = createServer(serveNewest(folder));
  // A connection that is kept is not closed while its reader is about to ask again.
  server.keepAliveTimeout = 120_000;
  const found = await new Promise<number>((resolve, reject) => {
    let next = port;
    server.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" || next >= port + 50) return reject(error);
      next += 1;
      server.listen(next);
    });
    server.on("listening", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : next);
    });
    server.listen(next);
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://localhost:${found}${basePath}/`, port: found, close };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/* A build puts another folder in the place of the site: what was known of the files of the last is no longer true. */
function serveNewest(folder: string): Handler {
  const identify = () => statSync(folder, { throwIfNoEntry: false })?.ino;
  let [known, handle] = [identify(), buildHandler(folder)];
  return (request, response) => {
    const now = identify();
    if (now !== undefined && now !== known) [known, handle] = [now, buildHandler(folder)];
    handle(request, response);
  };
}

function buildHandler(folder: string): Handler {
  const notFound = readFileSync(path.join(folder, "404.html"));
  const sendNotFound = (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(404, { "Content-Type": "text/html;charset=utf-8", "Content-Length": notFound.length });
    response.end(notFound);
  };
  const files = sirv(folder, { etag: true, brotli: true, gzip: true, onNoMatch: sendNotFound, setHeaders: addHeaders });
  return (request, response) => {
    const [address = "/", query] = (request.url ?? "/").split(/\?(.*)/s);
    if (!`${address}/`.startsWith(`${basePath}/`))
      return address === "/" ? redirect(response, `${basePath}/`) : sendNotFound(request, response);
    const within = address.slice(basePath.length);
    // A host of static files sends an address of a folder on to the same with a slash, so that links within it hold.
    if (!within.endsWith("/") && isFolder(folder, within))
      return redirect(response, `${address}/${query === undefined ? "" : `?${query}`}`);
    request.url = `${within}${query === undefined ? "" : `?${query}`}`;
    files(request, response);
  };
}

function isFolder(folder: string, address: string): boolean {
  const safe = /^(?:\/[\w.~-]+)*$/.test(address) && !address.includes("..");
  return safe && existsSync(path.join(folder, address, "index.html"));
}

function redirect(response: ServerResponse, to: string): void {
  // Two slashes at the start would name another host.
  response.writeHead(301, { Location: to.replace(/^\/{2,}/, "/") });
  response.end();
}

function addHeaders(response: ServerResponse, pathname: string): void {
  const isHashed = /^\/_next\/static\/|^\/assets\/.*\.[0-9a-f]{8,}[./]/.test(pathname);
  response.setHeader("Cache-Control", isHashed ? "public,max-age=31536000,immutable" : "no-cache");
  response.setHeader("X-Content-Type-Options", "nosniff");
  const type = Object.entries(mediaTypes).find(([ending]) => pathname.endsWith(ending))?.[1];
  if (type !== undefined) response.setHeader("Content-Type", type);
}

/** Serves the built site on the port that PORT names, or 3000, and says where; runs until the process is ended. */
export async function serveSite(): Promise<void> {
  const wanted = Number(process.env.PORT ?? 3000);
  const { url, port } = await serve("out", wanted);
  if (port !== wanted) console.log(`Port ${wanted} is taken by another program; port ${port} is used instead.`);
  console.log(`The site is at ${url} (stop it with Ctrl-C).`);
}

await runAsScript(import.meta.url, async () => {
  await serveSite();
  return true;
});
