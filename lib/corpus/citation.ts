import data from "#build/citations.json";
import { z } from "zod";
import { Citation } from "#lib/records/derived/citation";

const citations: ReadonlyMap<string, Citation> = new Map(Object.entries(z.record(z.string(), Citation).parse(data)));

/** Gets the citation of an identifier in every form, or throws a RangeError. */
export function getCitation(id: string): Citation {
  const citation = citations.get(id);
  if (citation === undefined) throw new RangeError(`Unexpected identifier "${id}", expected one of what can be cited`);
  return citation;
}
