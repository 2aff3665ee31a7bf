import { z } from "zod";
import { countryFields } from "./country";
import { factFields, FactSource, Stated } from "./fact";

/** What a visit was, in the document's own words; the reports that follow country visits are listed with them. */
export const VisitKind = z.enum(["country-visit", "follow-up-visit", "fact-finding-visit", "visit-report"]);
export type VisitKind = z.infer<typeof VisitKind>;

const visitFields = {
  kind: VisitKind,
  ...countryFields,
  /** The year of the visit or, of a report, of its publication. */
  year: z.int(),
  /** The month, 1 to 12, where the document states it. */
  month: z.int().min(1).max(12).optional(),
  /** That recommendations were submitted after a follow-up visit, and the day where it is stated; not a date of the visit. */
  followUpRecommendations: z.strictObject({ submitted: z.literal(true), date: z.iso.date().optional() }).optional(),
};

/** A visit as a file of facts has it. */
export const VisitEntry = z.strictObject({ id: z.string(), ...visitFields, also: z.array(FactSource).default([]) });
export type VisitEntry = z.infer<typeof VisitEntry>;

/** A visit to a country, or a published report of one; `also` is what else is said of it. */
export const Visit = z.strictObject({ ...visitFields, also: z.array(Stated), ...factFields });
export type Visit = z.infer<typeof Visit>;

const kindWords: Record<VisitKind, string> = {
  "country-visit": "Country visit",
  "follow-up-visit": "Follow-up visit",
  "fact-finding-visit": "Fact-finding visit",
  "visit-report": "Report published",
};

const formatDay = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const formatMonth = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });

/** Formats what a visit was and when, as exactly as the document says: "Fact-finding visit, July 2017". */
export function formatVisit(visit: Pick<Visit, "kind" | "year" | "month" | "followUpRecommendations">): string {
  const month = visit.month === undefined ? "" : `${formatMonth.format(Date.UTC(visit.year, visit.month - 1))} `;
  const visited = `${kindWords[visit.kind]}, ${month}${visit.year}`;
  const after = visit.followUpRecommendations;
  if (after === undefined) return visited;
  return `${visited}; recommendations submitted${after.date === undefined ? "" : ` on ${formatDay.format(new Date(after.date))}`}`;
}
