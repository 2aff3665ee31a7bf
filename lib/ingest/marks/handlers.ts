import type { ContainerMark, LeafMark, TextMarks } from "#lib/ingest/walk-state";
import { openAccount } from "./account";
import { readCredit } from "./credit";
import { readDefinitions } from "./definitions";
import { readEditor } from "./editor";
import { readInset } from "./inset";
import { readInterviewee, readPair } from "./interview";
import type { Kind } from "#lib/records/kind";
import { readKeptLines } from "./lines";
import { readLang, readLangContainer } from "./lang";
import { bodyMarks } from "./mark-name";
import { readBody } from "./organizer";
import { openPart } from "./part";
import { readQuotation, reportStrayBy } from "./quotation";
import { reportStrayItem, reportStrayList, reportStrayRec } from "./item/mark";
import { readRecommendations } from "./item/recommendation";
import { nameSection } from "./section";
import { openSession } from "#lib/ingest/marks/session/session";
import { readSetOff } from "./set-off";
import { openTrack } from "#lib/ingest/marks/session/track";
import { reportStrayWording } from "./item/wording";

/** Every mark within text, `:name[words]{…}`, those of the given roles among them; a block that knows marks of its own reads those itself. */
export function buildTextMarks(roles: readonly Kind[]): TextMarks {
  return new Map([
    ["rec", reportStrayRec],
    ["item", reportStrayItem],
    ["list", reportStrayList],
    ["wording", reportStrayWording],
    ...roles.map(({ id, mark = id }) => [mark, readCredit] as const),
    ...bodyMarks.map((name) => [name, readBody] as const),
    ["by", reportStrayBy],
    ["interviewee", readInterviewee],
    ["lang", readLang],
  ]);
}

/** Every mark on a line of its own, `::name{…}`. */
export const leafMarks: ReadonlyMap<string, LeafMark> = new Map([
  ["session", openSession],
  ["track", openTrack],
  ["section", nameSection],
  ["part", openPart],
  ["account", openAccount],
  ["field-operation", nameSection],
  ["editor", readEditor],
]);

/** Every container, `:::name{…}` to `:::`. */
export const containerMarks: ReadonlyMap<string, ContainerMark> = new Map([
  ["recommendations", readRecommendations],
  ["inset", readInset],
  ["caption", readSetOff],
  ["quotation", readQuotation],
  ["pair", readPair],
  ["links", readSetOff],
  ["definitions", readDefinitions],
  ["lines", readKeptLines],
  ["lang", readLangContainer],
]);
