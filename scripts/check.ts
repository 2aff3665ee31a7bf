import { buildRecords } from "./build/content/records";
import { checkFidelity } from "./check-fidelity";
import { runAsScript } from "./messages";

/** Checks the content alone, in its form and word for word, without writing anything; both checks are always made. */
export async function checkContent(): Promise<boolean> {
  const isSound = await buildRecords({ check: true });
  const isTrue = await checkFidelity();
  return isSound && isTrue;
}

await runAsScript(import.meta.url, checkContent);
