import { pageOf } from "#lib/address/anchor";
import { findBy } from "#lib/corpus/index/find-by";

/** Finds the quotations attributed to a person. */
export const findQuotations = findBy(
  ({ records }) => records.quotations,
  ({ by }) => (by === undefined ? [] : [by.person]),
);

/** Finds the interviews with a person. */
export const findInterviews = findBy(
  ({ records }) => records.interviews,
  (interview) => [interview.with.person],
);

/** Finds the quotations in a document, or in a part of one, by its identifier, in reading order. */
export const findQuotationsIn = findBy(
  ({ records }) => records.quotations,
  ({ id }) => [pageOf(id)],
);
