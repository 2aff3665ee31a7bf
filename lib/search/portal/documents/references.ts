import { termOfItemNumber, termOfSeriesNumber, termsOfReference } from "#lib/search/engine/terms/reference";
import type { PlacedDocument } from "./placed-document";

/** What a search document stands in, the event and the session, as far as it is referred to by their numbers. */
interface Within {
  session: { label: string } | undefined;
  event: { id: string; label: string; year: number } | undefined;
}

/** Lists the terms of the references to a search document: to itself, to its session and to its event. */
export function listReferences({ kind, label }: PlacedDocument, within: readonly Within[]): string[] {
  const [number] = /\d+$/u.exec(label) ?? [];
  const own = kind === "recommendation" && number !== undefined ? [termOfItemNumber(number)] : [];
  const around = within.flatMap(({ session, event }) => [
    ...termsOfReference(session?.label ?? ""),
    ...(event === undefined ? [] : listEventReferences(event)),
  ]);
  return [...new Set([...termsOfReference(label), ...own, ...around])];
}

/* By its number, as in "17th Forum", by its year, and by its name with the number: "Forum 17". */
function listEventReferences({ id, label, year }: NonNullable<Within["event"]>): string[] {
  const [number] = /\d+/u.exec(label) ?? [];
  return [
    ...(number === undefined ? [] : [termOfSeriesNumber(number)]),
    ...(year === 0 ? [] : [termOfSeriesNumber(String(year))]),
    ...termsOfReference(id),
  ];
}
