import type { Interview } from "#lib/records/interview";
import type { Quotation } from "#lib/records/quotation";
import { records } from "./records";

/** Finds the quotations attributed to a person. */
export function findQuotations(person: string): Quotation[] {
  return records.quotations.filter((quotation) => quotation.by?.person === person);
}

/** Finds the interviews with a person. */
export function findInterviews(person: string): Interview[] {
  return records.interviews.filter((interview) => interview.with.person === person);
}
