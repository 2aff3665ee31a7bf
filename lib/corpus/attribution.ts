import { pageOf } from "#lib/address/anchor";
import type { Interview } from "#lib/records/interview";
import type { Quotation } from "#lib/records/quotation";
import type { Corpus } from "./corpus";
import { groupBy } from "./group-by";
import { memoize } from "./memoize";

const quotationsByPerson = memoize(({ records }) =>
  groupBy(records.quotations, ({ by }) => (by === undefined ? [] : [by.person])),
);
const interviewsByPerson = memoize(({ records }) =>
  groupBy(records.interviews, (interview) => [interview.with.person]),
);

/** Finds the quotations attributed to a person. */
export function findQuotations(corpus: Corpus, person: string): Quotation[] {
  return quotationsByPerson(corpus).get(person) ?? [];
}

/** Finds the interviews with a person. */
export function findInterviews(corpus: Corpus, person: string): Interview[] {
  return interviewsByPerson(corpus).get(person) ?? [];
}

const quotationsByHome = memoize(({ records }) => groupBy(records.quotations, ({ id }) => [pageOf(id)]));

/** Finds the quotations in a document, or in a part of one, by its identifier, in reading order. */
export function findQuotationsIn(corpus: Corpus, home: string): Quotation[] {
  return quotationsByHome(corpus).get(home) ?? [];
}
