import type { VFile } from "vfile";
import { deriveCode, IssuedCode, type IssuedCodes, isCoded } from "#lib/records/ledger/issued-code";
import { isCode } from "#lib/address/short-code";
import { positionOf, reportError } from "#lib/ingest/message";
import { readLedgerFile } from "./ledger-file";
import { describeReplacement } from "./resolution/paste";

/*
 * content/codes.json, one entry a line, written by npm run seal:
 *   {"code":"K7PF2M","id":"harbour-3/panel-1/r1"}
 */

/** Reads `content/codes.json`. */
export function readCodes(file: VFile): IssuedCodes {
  return readLedgerFile(file, IssuedCode);
}

/** Adds a code for each identifier of the ledger that has one to get; what is there stays as it is. */
export function mintCodes(codes: IssuedCodes, ledger: readonly { id: string }[]): IssuedCodes {
  const taken = new Set(codes.map(({ code }) => code));
  const known = new Set(codes.map(({ id }) => id));
  const minted: IssuedCodes = [];
  for (const { id } of ledger) {
    if (known.has(id) || !isCoded(id)) continue;
    const code = deriveCode(id, taken);
    taken.add(code);
    minted.push({ code, id });
  }
  return [...codes, ...minted];
}

/** Leaves of two codes of one thing, or of one code of two things, the first. */
export function joinCodes(codes: IssuedCodes): IssuedCodes {
  const taken = new Set<string>();
  return codes.filter(({ code, id }) => {
    const isFirst = !taken.has(code) && !taken.has(id);
    taken.add(code).add(id);
    return isFirst;
  });
}

/**
 * Checks the codes against the ledger: each is whole, stands for one thing only and for the one it was derived from, and
 * everything that is to have a code has it, also what has since been withdrawn, for its code may be in print.
 */
export function checkCodes(file: VFile, codes: IssuedCodes, ledger: readonly { id: string }[]): void {
  const issued = new Set(ledger.map(({ id }) => id));
  const taken = new Set<string>();
  const known = new Set<string>();
  for (const entry of codes) {
    checkCode(file, entry, { issued, taken, known });
    taken.add(entry.code);
    known.add(entry.id);
  }
  for (const { id } of ledger) {
    if (isCoded(id) && !known.has(id))
      reportError(file, 1, {
        "code-missing": `Unexpected "${id}" without a short code, expected one. Run npm run seal.`,
      });
  }
}

/** The identifiers of the ledger, and the codes and identifiers of the lines before. */
interface Known {
  issued: ReadonlySet<string>;
  taken: ReadonlySet<string>;
  known: ReadonlySet<string>;
}

function checkCode(file: VFile, { code, id }: IssuedCode, { issued, taken, known }: Known): void {
  const at = positionOf(file, JSON.stringify({ code, id }));
  if (!isCode(code))
    reportError(file, at, {
      "code-check": [
        `Unexpected code "${code}" of "${id}", expected six characters whose last is the check of the others. Restore the line.`,
        describeLine(id, taken),
      ],
    });
  else if (taken.has(code) || known.has(id))
    reportError(file, at, {
      "code-duplicate": `Unexpected second entry for ${taken.has(code) ? `the code "${code}"` : `"${id}"`}, expected one. Delete the later of the two.`,
    });
  else if (!issued.has(id) || !isCoded(id))
    reportError(file, at, {
      "code-unknown": `Unexpected code of "${id}", expected an event, session, document, recommendation, wording or quotation of the ledger. Restore the identifier there, or delete this line.`,
    });
  else if (deriveCode(id, taken) !== code)
    reportError(file, at, {
      "code-changed": [
        `Unexpected code "${code}" of "${id}", expected ${deriveCode(id, taken)}, for a code once printed stays. Restore the line.`,
        describeLine(id, taken),
      ],
    });
}

function describeLine(id: string, taken: ReadonlySet<string>): string | undefined {
  return isCoded(id) ? describeReplacement({ code: deriveCode(id, taken), id }) : undefined;
}
