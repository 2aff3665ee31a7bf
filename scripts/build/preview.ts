import { runAsScript } from "../messages";
import { runStages } from "./runner";
import { previewStages } from "./stages";
import { closeTasks } from "./tasks/tasks";
import { buildLock, withLock } from "./whole/lock";

// A program of its own, so that the preview sees changed code of the stages as well.
await runAsScript(import.meta.url, async () => {
  await withLock(buildLock, () => runStages(previewStages)).finally(closeTasks);
  return true;
});
