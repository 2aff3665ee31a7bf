import { readFile } from "node:fs/promises";
import path from "node:path";
import { buildSessionFilePath, isFileOfSession } from "#lib/address/session-file";
import { formatNumberOf } from "#lib/text/count";
import { onDisk } from "../../content-folder";
import type { Files } from "../output";
import type { Needs } from "../results";
import { type Report, StageFault } from "../runner";

/** Reads the files that sessions offer, which stand beside their documents in the content, byte for byte. */
export async function buildSessionFiles({ content }: Needs<"content">): Promise<Report<Files>> {
  const offered = content.corpus.records.sessions.flatMap(({ id, provenance, links = [] }) =>
    links
      .filter(({ to }) => isFileOfSession(to))
      .map(({ to }) => ({
        address: buildSessionFilePath({ session: id, file: to }),
        from: path.posix.join(path.posix.dirname(provenance.path), to),
      })),
  );
  const files = await Promise.all(
    offered.map(async ({ address, from }) => [address, await readOffered(from)] as const),
  );
  return { summary: formatNumberOf(files.length, "file"), result: new Map(files) };
}

async function readOffered(name: string): Promise<Uint8Array> {
  return readFile(onDisk(name)).catch(() => {
    throw new StageFault(`Unexpected lack of ${name}, expected the file that a session offers.`);
  });
}
