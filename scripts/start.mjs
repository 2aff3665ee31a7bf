// `npm start`: from a fresh copy to the site at an address. Needs nothing but Node.js until the packages are installed.
import { runTypeScript } from "./run.mjs";
import { setUp } from "./setup.mjs";

await setUp();
const built = await runTypeScript("scripts/build.ts");
if (built.code === 0) {
  // In this very process, so that whoever ends it ends the server.
  const { tsImport } = await import("tsx/esm/api");
  const { serveSite } = await tsImport("./serve.ts", import.meta.url);
  await serveSite();
} else {
  process.exitCode = 1;
}
