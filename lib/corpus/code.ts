import data from "#build/codes.json";
import { IssuedCodes } from "#lib/records/ledger/issued-code";

/** Every short code ever issued, in the order of issue. */
export const codes: IssuedCodes = IssuedCodes.parse(data);

const byId = new Map(codes.map(({ code, id }) => [id, code]));

/** Finds the short code of an identifier, without the dashes it is shown with. */
export function findCode(id: string): string | undefined {
  return byId.get(id);
}
