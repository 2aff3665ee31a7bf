import { readContent } from "./build/content/read-content";
import { checkDraft } from "./build/content/records";
import { checkFidelity } from "./check-fidelity";
import { runAsScript } from "./messages";

/** Checks the content alone, in its form and word for word, without writing anything; both checks are always made. */
await runAsScript(import.meta.url, async () => {
  const { text, errors } = await checkDraft(await readContent());
  (errors === 0 ? console.log : console.error)(text);
  const isTrue = await checkFidelity();
  return errors === 0 && isTrue;
});
