import { runAsScript } from "../../messages";
import { runStages } from "../runner";
import { previewStages } from "../stages";
import { closeTasks } from "../tasks/tasks";
import { buildLock, withLock } from "../whole/lock";
import { writeEdition } from "./edition";

// A program of its own, so that the preview sees changed code of the stages, and can be ended when the content changes again.
await runAsScript(import.meta.url, async () => {
  await withLock(buildLock, async () => {
    await runStages(previewStages);
    writeEdition();
  }).finally(closeTasks);
  return true;
});
