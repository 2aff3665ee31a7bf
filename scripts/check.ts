import { readContent } from "./build/content/read-content";
import { checkContent } from "./build/content/records";
import { checkFidelity } from "./check-fidelity";
import { printFailure, runAsScript } from "./messages";

/** Checks the content alone, in its form and word for word, without writing anything; both checks are always made. */
await runAsScript(import.meta.url, async () => {
  const files = await readContent();
  const isSound = await checkContent(async () => files).then(({ summary, warnings = "" }) => {
    if (warnings !== "") console.error(warnings);
    console.log(summary);
    return true;
  }, printFailure);
  const isTrue = await checkFidelity();
  return isSound && isTrue;
});
